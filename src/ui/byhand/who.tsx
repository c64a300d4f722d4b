// Who gets points: what they share, as chips to take out and fields to narrow it down, or the rows selected in the sheet.
import { useState } from 'preact/hooks';
import { addMonths, type Month, monthOf } from '../../core/day';
import type { MemberFilter, MemberLevel } from '../../core/members/member-filter';
import { Choice, Field } from '../field';
import { Icon } from '../icon';
import { useSession } from '../session';
import { monthText } from '../settings/month-words';
import { type HandWords, usePointsWords } from './points-words';
import type { By, useChoosing } from './use-choosing';

const bys = ['filter', 'selection'] as const;
const MONTHS_BACK = 24;

export function Who({ choosing }: { readonly choosing: ReturnType<typeof useChoosing> }) {
  const { words } = usePointsWords();
  const { several } = words;
  const { by, setBy, filter, setFilter, look } = choosing;
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="sec" aria-labelledby="who-gets">
      <h2 id="who-gets">{several.who}</h2>
      <select
        class="in"
        id="who-by"
        aria-labelledby="who-gets"
        value={by}
        onChange={(event) => setBy(event.currentTarget.value as By)}
      >
        {bys.map((one) => (
          <option key={one} value={one}>
            {several.by[one]}
          </option>
        ))}
      </select>
      {by === 'selection' ? (
        <>
          <p class="note">{several.selectFirst}</p>
          <div>
            <button class="btn" type="button" onClick={() => void look()}>
              {several.lookAgain}
            </button>
          </div>
        </>
      ) : (
        <>
          <Conditions filter={filter} onFilter={setFilter} />
          <button class="mini start" type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <Icon name="plus" />
            {several.narrow}
          </button>
          {isOpen && <Narrowing filter={filter} onFilter={setFilter} />}
        </>
      )}
    </section>
  );
}

type FilterProps = { readonly filter: MemberFilter; onFilter(filter: MemberFilter): void };

/** What is asked of the clients so far, each part to be taken out. */
function Conditions({ filter, onFilter }: FilterProps) {
  const all = usePointsWords();
  const { several } = all.words;
  const said = conditionsOf(filter, all);
  if (said.length === 0) return <p class="note">{several.everybody}</p>;
  return (
    <div class="wrap">
      {said.map(([text, without]) => (
        <button
          key={text}
          class="chip"
          type="button"
          aria-label={several.remove(text)}
          onClick={() => onFilter({ ...filter, ...without })}
        >
          {text}
          <Icon name="x" />
        </button>
      ))}
    </div>
  );
}

function conditionsOf(
  { visitedIn, notSince, level, bornIn, least, most }: MemberFilter,
  { words: { several }, format, language }: HandWords,
): readonly (readonly [text: string, without: Partial<MemberFilter>])[] {
  return [
    visitedIn === '' ? null : ([several.cameIn(monthText(visitedIn, language)), { visitedIn: '' }] as const),
    notSince === '' ? null : ([several.notSinceDay(format.day(notSince)), { notSince: '' }] as const),
    level.is === 'any'
      ? null
      : ([level.is === 'named' ? level.name : several.noLevel, { level: { is: 'any' } }] as const),
    bornIn === '' ? null : ([several.bornInMonth(monthName(bornIn, language)), { bornIn: '' }] as const),
    least === null ? null : ([several.atLeast(format.points(least)), { least: null }] as const),
    most === null ? null : ([several.atMost(format.points(most)), { most: null }] as const),
  ].filter((one) => one !== null);
}

const ANY = '';
const NONE = 'none';

function Narrowing({ filter, onFilter }: FilterProps) {
  const { words, language } = usePointsWords();
  const { several } = words;
  const { opened } = useSession();
  const levels = opened.ruleset.bonuses.filter(({ on, kind }) => on && kind === 'tier');
  const months = Array.from({ length: MONTHS_BACK }, (_, i) => addMonths(monthOf(opened.today), -i));
  const change = (part: Partial<MemberFilter>) => onFilter({ ...filter, ...part });
  const { level } = filter;
  return (
    <div class="card">
      <div class="pad sec">
        <Choice<Month | ''>
          id="visited-in"
          label={several.visitedIn}
          value={filter.visitedIn}
          choices={[
            [ANY, several.anyMonth],
            ...months.map((month) => [month, monthText(month, language)] as const),
          ]}
          onValue={(visitedIn) => change({ visitedIn })}
        />
        <Field
          id="not-since"
          label={several.notSince}
          value={filter.notSince}
          input={{ type: 'date', max: opened.today }}
          onValue={(notSince) => change({ notSince })}
        />
        {levels.length > 0 && (
          <Choice<string>
            id="level"
            label={several.level}
            value={level.is === 'named' ? `=${level.name}` : level.is === 'none' ? NONE : ANY}
            choices={[
              [ANY, several.anyLevel],
              ...levels.map(({ name }) => [`=${name}`, name] as const),
              [NONE, several.noLevel],
            ]}
            onValue={(chosen) => change({ level: levelOf(chosen) })}
          />
        )}
        <Choice<string>
          id="born-in"
          label={several.bornIn}
          value={filter.bornIn}
          choices={[
            [ANY, several.anyMonth],
            ...Array.from({ length: 12 }, (_, i) => {
              const month = String(i + 1).padStart(2, '0');
              return [month, monthName(month, language)] as const;
            }),
          ]}
          onValue={(bornIn) => change({ bornIn })}
        />
        <div class="two halves">
          <Field
            id="least"
            label={several.least}
            value={filter.least === null ? '' : String(filter.least)}
            input={{ inputMode: 'numeric', maxLength: 7, class: 'num' }}
            onValue={(text) => change({ least: wholeOf(text) })}
          />
          <Field
            id="most"
            label={several.most}
            value={filter.most === null ? '' : String(filter.most)}
            input={{ inputMode: 'numeric', maxLength: 7, class: 'num' }}
            onValue={(text) => change({ most: wholeOf(text) })}
          />
        </div>
      </div>
    </div>
  );
}

function levelOf(chosen: string): MemberLevel {
  if (chosen.startsWith('=')) return { is: 'named', name: chosen.slice(1) };
  return { is: chosen === NONE ? 'none' : 'any' };
}

function wholeOf(text: string): number | null {
  return /^[-−]?\d+$/.test(text.trim()) ? Number(text.trim().replace('−', '-')) : null;
}

function monthName(month: string, language: string): string {
  const first = new Date(`2000-${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(first);
}
