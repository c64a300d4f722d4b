// Asks for another start day for a planned change.
import { useState } from 'preact/hooks';
import { type Day, isDay } from '../../core/day';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { Field } from '../field';
import { useOwnerWords } from '../owner-words';
import { SendOrCancel } from '../send-or-cancel';
import { useSession } from '../session';
import type { ChangingLater } from './use-change-later';

type Props = { readonly from: Day; readonly change: ChangingLater; onClose(): void };

export function OtherDay({ from, change, onClose }: Props) {
  const { words, format } = useOwnerWords();
  const { today } = useSession().opened;
  const { show } = useSession();
  const [day, setDay] = useState<string>(from);
  const [checked, setChecked] = useState(false);
  const isGood = isDay(day) && day > today;

  async function submit(): Promise<void> {
    setChecked(!isGood);
    if (!isGood || !(await change.send(day))) return;
    show({ text: words.planned.moved(format.dayNear(day, today)) });
    onClose();
  }

  return (
    <DialogSheet title={words.planned.otherDayTitle} onClose={onClose} onSubmit={() => void submit()}>
      {change.refusal !== null && <Trouble refusal={change.refusal} />}
      <Field
        id="first-day"
        label={words.worthLess.firstDay}
        value={day}
        error={checked && !isGood ? words.worthLess.afterToday : undefined}
        note={isDay(day) ? format.day(day) : undefined}
        input={{ type: 'date', max: '2999-12-31' }}
        onValue={setDay}
      />
      <SendOrCancel busy={change.isSending} onCancel={onClose}>
        {words.worthLess.save}
      </SendOrCancel>
    </DialogSheet>
  );
}
