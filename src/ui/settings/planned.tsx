// Planned changes, and those that failed on their day, shown in the settings, where they can be postponed or dropped.

import { useState } from 'preact/hooks';
import type { Day } from '../../core/day';
import { inForceOn, type Later } from '../../core/settings/later';
import type { RulesetChanges } from '../../core/settings/ruleset-changes';
import { Trouble } from '../banner';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { OtherDay } from './other-day';
import { linesOf } from './planned-words';
import { useChangeLater } from './use-change-later';

type OfLater = { readonly later: Later };

export function Planned({ later }: OfLater) {
  return (
    <>
      {later.missed.length > 0 && <Missed later={later} />}
      {later.from !== '' && <Waiting later={later} from={later.from} />}
    </>
  );
}

function Missed({ later: { missed } }: OfLater) {
  const { planned } = useOwnerWords().words;
  const { show } = useSession();
  const change = useChangeLater('');

  async function understand(): Promise<void> {
    if (await change.send('')) show({ text: planned.understood });
  }

  return (
    <section class="sec" aria-labelledby="missed">
      <h2 id="missed">{planned.missedTitle}</h2>
      {change.refusal !== null && <Trouble refusal={change.refusal} />}
      <div class="card">
        <div class="pad">
          <p>{planned.missed}</p>
          <Changes of={missed} />
          <div class="wrap">
            <button
              class="btn"
              id="understood"
              type="button"
              aria-busy={change.isSending}
              onClick={() => void understand()}
            >
              {planned.understood}
            </button>
          </div>
        </div>
      </div>
    </section>
  );
}

function Waiting({ later, from }: OfLater & { readonly from: Day }) {
  const words = useOwnerWords();
  const { planned } = words.words;
  const { opened, show } = useSession();
  const change = useChangeLater(from);
  const [isMoving, setMoving] = useState(false);
  // Reported while there is time to do something about it.
  const then = inForceOn(opened.ruleset, later, from).later?.missed.slice(later.missed.length) ?? [];

  async function giveUp(): Promise<void> {
    if (await change.send('')) show({ text: planned.givenUp });
  }

  return (
    <section class="sec" aria-labelledby="planned">
      <h2 id="planned">{planned.title(words.format.dayNear(from, opened.today))}</h2>
      {change.refusal !== null && <Trouble refusal={change.refusal} />}
      <div class="card">
        <div class="pad">
          <Changes of={[later.changes]} />
          {then.length > 0 && (
            <>
              <p id="not-as-it-is">{planned.notAsItIs}</p>
              <Changes of={then} />
            </>
          )}
          <p class="note">{planned.untilThen}</p>
          <div class="wrap">
            <button class="btn" id="other-day" type="button" onClick={() => setMoving(true)}>
              {planned.otherDay}
            </button>
            <button
              class="btn"
              id="give-up"
              type="button"
              aria-busy={change.isSending}
              onClick={() => void giveUp()}
            >
              {planned.giveUp}
            </button>
          </div>
        </div>
      </div>
      {isMoving && <OtherDay from={from} change={change} onClose={() => setMoving(false)} />}
    </section>
  );
}

function Changes({ of }: { readonly of: readonly RulesetChanges[] }) {
  const words = useOwnerWords();
  const { opened } = useSession();
  return (
    <ul class="losses">
      {of
        .flatMap((changes) => linesOf(changes, opened, words))
        .map(({ text, parts }, i) => (
          // The index is the key: the same rule may have been missed on two days.
          <li key={i}>
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
  );
}
