// The door to the sheet with a link for everyone who is active, which comes with what is printed.
import type { StaffList } from '../../app/staff/list-staff';
import { loadPaper } from '../paper/load-paper';
import { TryAgain } from '../try-again';
import { usePart } from '../use-part';

type Props = { readonly staff: StaffList; onClose(): void };

export function PrintLinks({ staff, onClose }: Props) {
  const part = usePart('paper', loadPaper);
  if (part.module === null)
    return part.refusal === null ? null : <TryAgain refusal={part.refusal} onRetry={part.retry} />;
  const { StaffLinksSheet } = part.module;
  return <StaffLinksSheet staff={staff} onClose={onClose} />;
}
