// The sheet for one client's points by hand, which comes with its part at first use.
import type { ClientSummary } from '../../app/clients/client-details';
import { loadPoints } from '../byhand/load-points';
import { TryAgain } from '../try-again';
import { usePart } from '../use-part';

type Props = {
  readonly client: ClientSummary;
  onClose(): void;
  /** Opens the page of ready-made points; null where there is none. */
  readonly onPresets: (() => void) | null;
};

export function Adjusting(props: Props) {
  const part = usePart('points', loadPoints);
  if (part.module === null)
    return part.refusal === null ? null : <TryAgain refusal={part.refusal} onRetry={part.retry} />;
  const { AdjustSheet } = part.module;
  return <AdjustSheet {...props} />;
}
