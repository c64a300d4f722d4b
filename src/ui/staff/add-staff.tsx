// Adds one of the staff, with a link.
import { useState } from 'preact/hooks';
import type { StaffLinked } from '../../app/staff/staff-shown';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { focusOn } from '../focus';
import { useOwnerWords } from '../owner-words';
import { SendOrCancel } from '../send-or-cancel';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { detailsOf, fieldOf, StaffFields } from './staff-fields';
import { newPerson } from './staff-form';

type Props = { onClose(): void; onAdded(made: StaffLinked): void };

export function AddStaff({ onClose, onAdded }: Props) {
  const { words } = useOwnerWords();
  const { staffView } = words;
  const { handLimit } = useSession().opened.ruleset;
  const [typed, setTyped] = useState(() => newPerson(handLimit));
  const { send, isSending, refusal, forget } = useCommand('add-staff');

  async function add(): Promise<void> {
    const outcome = await send(detailsOf(typed));
    if (outcome === null) return;
    if ('value' in outcome) return onAdded(outcome.value);
    focusOn(`new-${fieldOf(outcome.refusal) ?? 'name'}`);
  }

  return (
    <DialogSheet title={staffView.addTitle} onClose={onClose} onSubmit={() => void add()}>
      {refusal !== null && fieldOf(refusal) === undefined && <Trouble refusal={refusal} />}
      <StaffFields
        id="new"
        typed={typed}
        refusal={refusal}
        onType={(part) => {
          forget();
          setTyped({ ...typed, ...part });
        }}
      />
      <SendOrCancel busy={isSending} onCancel={onClose}>
        {staffView.addNow}
      </SendOrCancel>
    </DialogSheet>
  );
}
