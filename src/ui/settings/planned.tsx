// What waits for its day, or could not be done on it: said in the settings, where it can be put off or given up.

import { useState } from 'preact/hooks';
import { type Day, isDay } from '../../core/day';
import type { Later } from '../../core/later';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { Field } from '../field';
import { SendOrCancel } from '../send-or-cancel';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useWords } from '../words';
import { linesOf } from './planned-words';
import { rawParts } from './save-settings';

export function Planned({ later }: { readonly later: Later }) {
  const words = useWords();
  const { planned } = words.words;
  const { opened, show } = useSession();
  const change = useChangeLater(later);
  const [isMoving, setMoving] = useState(false);
  const lines = linesOf(later, opened, words);
  const { from } = later;
  const isMissed = from === '';

  async function giveUp(): Promise<void> {
    if (await change.send('')) show({ text: isMissed ? planned.understood : planned.givenUp });
  }

  return (
    <section class="sec" aria-labelledby="planned">
      <h2 id="planned">
        {isMissed ? planned.missedTitle : planned.title(words.format.dayNear(from, opened.today))}
      </h2>
      {change.refusal !== null && <Trouble refusal={change.refusal} />}
      <div class="card">
        <div class="pad">
          {isMissed && <p>{planned.missed}</p>}
          <ul class="losses">
            {lines.map(({ text, parts }) => (
              <li key={text}>
                {text}
                {parts.length > 0 && (
                  <ul>
                    {parts.map((part) => (
                      <li key={part}>{part}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
          {!isMissed && <p class="note">{planned.untilThen}</p>}
          <div class="wrap">
            {!isMissed && (
              <button class="btn" id="other-day" type="button" onClick={() => setMoving(true)}>
                {planned.otherDay}
              </button>
            )}
            <button
              class="btn"
              id="give-up"
              type="button"
              aria-busy={change.isSending}
              onClick={() => void giveUp()}
            >
              {isMissed ? planned.understood : planned.giveUp}
            </button>
          </div>
        </div>
      </div>
      {isMoving && !isMissed && <OtherDay from={from} change={change} onClose={() => setMoving(false)} />}
    </section>
  );
}

type Change = ReturnType<typeof useChangeLater>;

function OtherDay({ from, change, onClose }: { from: Day; change: Change; onClose(): void }) {
  const { words, format } = useWords();
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

function useChangeLater({ from: waitsFor }: Later) {
  const { opened, update, reload } = useSession();
  const { send, isSending, refusal } = useCommand('change-later');
  return {
    isSending,
    refusal,
    /** Whether it was done. */
    async send(from: Day | ''): Promise<boolean> {
      const outcome = await send({ seen: opened.rulesetHash, waitsFor, from });
      if (outcome === null) return false;
      if ('value' in outcome) update({ ...outcome.value, ...rawParts(outcome.value.ruleset) });
      else if (outcome.refusal.code === 'settings-changed' || outcome.refusal.code === 'nothing-waits')
        await reload();
      return 'value' in outcome;
    },
  };
}
