// “An invoice of 47.50 earns 4 points”: evaluates the programme's own rule while one types.

import { useState } from 'preact/hooks';
import type { Opened } from '../../app/till/open';
import { eligibleSpendOf } from '../../core/invoice/eligible-spend';
import type { Cents } from '../../core/money';
import { noFacts } from '../../core/points/facts';
import { type Earned, leastBasis } from '../../core/programs/definition';
import { programKind } from '../../core/programs/registry';
import type { Conditions } from '../../core/settings/conditions';
import type { Rule } from '../../core/settings/rules';
import { withCurrency } from '../../i18n/locale';
import { begun } from '../controls/choice-words';
import { moneyTyped } from '../money-words';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { amountTyped, everydayAmount, samplesFor } from './sample';

export function EarnExample({ rule }: { readonly rule: Rule | null }) {
  const { words, format, language, currency } = useOwnerWords();
  const { opened } = useSession();
  const [typed, setTyped] = useState(() => moneyTyped(everydayAmount(currency), currency, language));
  const amount = amountTyped(typed, currency);
  const earned = rule === null || amount === null ? null : bestOf(rule, amount, opened);
  const terms = rule?.terms as Conditions;
  const why = earned && programKind(rule?.kind ?? '')?.why(terms, earned.earned, format)[language].note;
  const note = earned?.tooSmall
    ? begun(words.conditions.least(withCurrency(language, currency).money(terms.least)))
    : why;
  return (
    <div class="why field">
      <label for="example">{words.programs.anInvoiceOf}</label>
      <p class="row">
        <input
          class="in num preview"
          id="example"
          inputMode="decimal"
          autocomplete="off"
          maxLength={20}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {words.programs.earns}
        <output class="ok" for="example">
          <b>{earned === null ? '–' : format.points(earned.earned.points)}</b>
        </output>
      </p>
      {note && <p class="note">{note}</p>}
    </div>
  );
}

// A client who meets every condition that a programme may set.
const someNew = { ...noFacts, firstVisit: true };

type Best = { readonly earned: Earned; readonly tooSmall: boolean };

/** One line of that amount, of the kind that the programme rewards most. */
function bestOf(rule: Rule, amount: Cents, { today, ruleset, catalog }: Opened): Best | null {
  const definition = programKind(rule.kind);
  if (definition === undefined) return null;
  const terms = rule.terms as Conditions;
  const tries = samplesFor(terms, catalog).map((sample): Best => {
    const line = { ...sample, quantity: 1, amount, discount: 0, tax: '' };
    const spend = eligibleSpendOf(
      { source: '', receipt: '', day: today, staff: '', lines: [line] },
      ruleset,
      null,
    );
    const earned = definition.earn(terms, spend, someNew);
    return leastBasis(definition, terms, spend) < terms.least
      ? { earned: { ...earned, points: 0 }, tooSmall: true }
      : { earned, tooSmall: false };
  });
  return tries.reduce((best, one) => (one.earned.points > best.earned.points ? one : best));
}
