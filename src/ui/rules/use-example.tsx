// “On an invoice of 50.00 …”: what a reward costs and gives, computed from its definition while one types.

import { useState } from 'preact/hooks';
import type { Benefit, Shortfall } from '../../core/rewards/definition';
import type { Rule } from '../../core/settings/rules';
import { withCurrency } from '../../i18n/locale';
import { Field } from '../field';
import { moneyTyped } from '../money-words';
import { type AllWords, useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { itemGiven, offerOnOneLine } from './offer-on-one-line';
import { amountTyped, everydayAmount } from './sample';

const POINTS = '250';

export function UseExample({ rule }: { readonly rule: Rule | null }) {
  const words = useOwnerWords();
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
              ? benefitText(offer, itemGiven(rule as Rule, offer.discount, catalog), words)
              : shortfallText(offer.shortfall, words)}
        </b>
      </output>
    </div>
  );
}

function benefitText(
  { points, discount, issue }: Benefit,
  item: string | undefined,
  { words, language, currency }: AllWords,
): string {
  const format = withCurrency(language, currency);
  const price = format.points(points);
  if (issue !== null) {
    const worth = issue.amount > 0 ? format.money(issue.amount) : format.percent(issue.percent);
    return words.programs.issues[issue.kind](price, worth);
  }
  const amount = format.money(discount);
  if (item !== undefined)
    return points === 0
      ? words.programs.givesItem(item, amount)
      : words.programs.takesAndGivesItem(price, item, amount);
  return points === 0 ? words.programs.gives(amount) : words.programs.takesAndGives(price, amount);
}

function shortfallText(shortfall: Shortfall, { words, language, currency }: AllWords): string {
  const format = withCurrency(language, currency);
  if (shortfall.what === 'points') return words.programs.lacks.points(format.points(shortfall.points));
  if (shortfall.what === 'purchase') return words.programs.lacks.purchase(format.money(shortfall.amount));
  return words.programs.lacks.items;
}
