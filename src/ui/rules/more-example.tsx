// “10 points become 20”: the effect of a bonus, on a day and for a client that meet its conditions.
import { useState } from 'preact/hooks';
import type { Opened } from '../../app/till/open';
import { bonusKind } from '../../core/bonuses/registry';
import { addDays, type Day } from '../../core/day';
import { extraPoints } from '../../core/points/earn';
import type { Limits } from '../../core/points/limits';
import type { Days } from '../../core/settings/conditions';
import type { Rule } from '../../core/settings/rules';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';

const POINTS = '10';
const everything = {
  loyaltyCard: true,
  birthday: true,
  points: Number.MAX_SAFE_INTEGER,
  spent: Number.MAX_SAFE_INTEGER,
  firstVisit: true,
  usesLeft: [],
  rests: [],
  booked: false,
};

export function MoreExample({ rule }: { readonly rule: Rule | null }) {
  const { words, format } = useOwnerWords();
  const { opened } = useSession();
  const [typed, setTyped] = useState(POINTS);
  const points = /^\d{1,7}$/.test(typed.trim()) ? Number(typed) : null;
  const more = rule === null || points === null ? null : withBonus(rule, points, opened);
  return (
    <div class="why field">
      <label for="example">{words.columns.clients.points}</label>
      <p class="row">
        <input
          class="in num short"
          id="example"
          inputMode="numeric"
          autocomplete="off"
          maxLength={7}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {words.programs.become}
        <output class="ok" for="example">
          <b>{more === null ? '–' : format.points(more)}</b>
        </output>
      </p>
    </div>
  );
}

function withBonus({ kind, terms }: Rule, points: number, { today, ruleset }: Opened): number {
  const definition = bonusKind(kind);
  const factors = daysAround(terms as Partial<Days>, today).map(
    (day) => definition?.factorOn(terms as Limits, day, everything) ?? 100,
  );
  const factor = Math.max(100, ...factors);
  return points + extraPoints(points, factor, ruleset.rounding);
}

/** A week from today, from the first day, and up to the last: the bonus holds on at least one of these days. */
function daysAround({ from = '', until = '' }: Partial<Days>, today: Day): readonly Day[] {
  const starts = [today, from, until === '' ? '' : addDays(until, -6)].filter((day) => day !== '');
  return starts.flatMap((start) => Array.from({ length: 7 }, (_, i) => addDays(start, i)));
}
