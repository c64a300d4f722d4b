// “On an invoice of 50.00 …”: what a reward takes and gives, by its own definition, while one types.
import { useState } from 'preact/hooks';
import { sumOf } from '../../core/money';
import type { Given, Missing } from '../../core/rewards/definition';
import type { Rule } from '../../core/rules';
import { Field } from '../field';
import { moneyTyped } from '../money-words';
import { useSession } from '../session';
import { useWords, type Words } from '../words';
import { offerOnOneLine } from './offer-on-one-line';
import { amountTyped, everydayAmount } from './sample';

const POINTS = '250';

export function UseExample({ rule }: { readonly rule: Rule | null }) {
  const words = useWords();
  const { currency, language } = words;
  const { catalog } = useSession().opened;
  const [typed, setTyped] = useState(() => moneyTyped(everydayAmount(currency), currency, language));
  const [points, setPoints] = useState(POINTS);
  const amount = amountTyped(typed, currency);
  const available = /^\d{1,7}$/.test(points.trim()) ? Number(points) : null;
  const offer =
    rule === null || amount === null || available === null
      ? null
      : offerOnOneLine(rule, amount, available, catalog);
  return (
    <div class="why field">
      <div class="pair even">
        <Field
          id="example"
          label={words.words.programs.onAnInvoiceOf}
          value={typed}
          input={{ class: 'num', inputMode: 'decimal', maxLength: 20 }}
          onValue={setTyped}
        />
        <Field
          id="example-points"
          label={words.words.programs.withPoints}
          value={points}
          input={{ class: 'num', inputMode: 'numeric', maxLength: 7 }}
          onValue={setPoints}
        />
      </div>
      <output class={offer?.ok ? 'ok' : undefined} for="example example-points">
        <b>
          {offer === null
            ? '–'
            : offer.ok
              ? givenSaid(offer.given, words)
              : missingSaid(offer.missing, words)}
        </b>
      </output>
    </div>
  );
}

function givenSaid({ points, off, issue }: Given, { words, say }: Words): string {
  const price = say.points(points);
  if (issue !== null) {
    const worth = issue.amount > 0 ? say.money(issue.amount) : say.percent(issue.percent);
    return words.programs.issues[issue.kind](price, worth);
  }
  const amount = say.money(sumOf(off));
  return points === 0 ? words.programs.gives(amount) : words.programs.takesAndGives(price, amount);
}

function missingSaid(missing: Missing, { words, say }: Words): string {
  if (missing.what === 'points') return words.programs.lacks.points(say.points(missing.points));
  if (missing.what === 'purchase') return words.programs.lacks.purchase(say.money(missing.amount));
  return words.programs.lacks.items;
}
