// “An invoice of 47.50 earns 4 points”: the programme's own rule, answering while one types.
import { useState } from 'preact/hooks';
import type { Program } from '../../core/book';
import type { Fields, Terms } from '../../core/fields';
import { type Invoice, itemKinds } from '../../core/invoice';
import { type Cents, readMoney } from '../../core/money';
import type { Earned } from '../../core/programs/definition';
import { programKind } from '../../core/programs/registry';
import { moneyTyped } from '../money-words';
import { useWords } from '../words';

export function Preview({ program }: { readonly program: Program | null }) {
  const { words, say, language, currency } = useWords();
  const [typed, setTyped] = useState(() => moneyTyped(47.5 * 10 ** currency.decimals, currency, language));
  const amount = readMoney(typed, currency);
  const earned = program !== null && amount.ok && amount.value >= 0 ? bestOf(program, amount.value) : null;
  const definition = programKind(program?.kind ?? '');
  const note =
    earned === null || program === null
      ? ''
      : definition?.why(program.terms as Terms<Fields>, earned, say)[language].note;
  return (
    <div class="why field">
      <label for="preview">{words.programs.anInvoiceOf}</label>
      <p class="row">
        <input
          class="in num preview"
          id="preview"
          inputMode="decimal"
          autocomplete="off"
          maxLength={20}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {words.programs.earns}
        <output class="ok" for="preview">
          <b>{earned === null ? '–' : say.points(earned.points)}</b>
        </output>
      </p>
      {note && <p class="note">{note}</p>}
    </div>
  );
}

/** One line of that amount, of the kind of item that the programme rewards most. */
function bestOf(program: Program, amount: Cents): Earned | null {
  const definition = programKind(program.kind);
  if (definition === undefined) return null;
  const tries = itemKinds.map((kind): Earned => {
    const line = { kind, item: '', name: '', category: '', quantity: 1, amount, discount: 0, tax: '' };
    const invoice: Invoice = { source: '', receipt: '', day: '', staff: '', lines: [line] };
    return definition.earn(program.terms as Terms<Fields>, invoice);
  });
  return tries.reduce((best, earned) => (earned.points > best.points ? earned : best));
}
