// The amount to pay and the main button: always on the screen.

import { useDebounced } from '../debounced';
import { moneyWithSign } from '../money-words';
import { useSession } from '../session';
import { useWords, type Words } from '../words';
import { isEmpty } from './form';
import type { Hindrance } from './hindrance';
import type { Till } from './use-till';

export function TillFoot({ till }: { readonly till: Till }) {
  const all = useWords();
  const { words, format, language, currency } = all;
  const { opened } = useSession();
  const { form, figures, saving, trouble, hindrance, checked } = till;
  const empty = isEmpty(form);
  const { quote } = figures;
  const due = quote === null ? '–' : moneyWithSign(quote.sums.due, currency, language);
  const hindered =
    hindrance === undefined ? '' : !checked && isEarly(hindrance) ? '' : hindranceWords(hindrance, all);
  const after = quote?.after;
  const note =
    hindered !== '' ? hindered : after && !empty ? words.till.pointsAfter(format.points(after.balance)) : '';
  const earns = quote !== null && quote.points > 0 ? words.till.willEarn(format.points(quote.points)) : '';
  const { retry } = till;
  const waits =
    retry === null
      ? ''
      : `${words.phone.noInternet} ${words.phone.tried(retry.tries, format.number(retry.tries), format.number(Math.max(0, retry.seconds)))}`;
  const announced = useDebounced(
    empty ? '' : [`${words.till.toPay} ${due}`, note, earns].filter(Boolean).join('. '),
  );
  const label =
    trouble === null
      ? form.corrects === null
        ? words.till.save
        : words.till.saveCorrection
      : trouble.refusal.code === 'quote-changed'
        ? words.till.saveAtNew
        : trouble.refusal.code === 'receipt-recorded'
          ? words.till.saveAnyway
          : retry === null
            ? words.frame.tryAgain
            : words.phone.tryNow;

  return (
    <footer class="foot">
      <p class="vh" role="status">
        {announced}
      </p>
      <p class="split total">
        <span>
          {words.till.toPay}
          {waits !== '' && <small>{waits}</small>}
          {waits === '' && note !== '' && <small class={hindered === '' ? undefined : 'bad'}>{note}</small>}
        </span>
        <b class="num">{due}</b>
      </p>
      {empty ? (
        <div class="row">
          <button class="btn main" id="save" type="button" aria-disabled="true" aria-describedby="need">
            {words.till.save}
          </button>
          <span class="note" id="need">
            {words.till.addLineFirst}
          </span>
        </div>
      ) : (
        <div class="wrap">
          <button
            class="btn main"
            id="save"
            type="button"
            aria-keyshortcuts="Control+Enter Meta+Enter"
            aria-busy={saving}
            onClick={till.save}
          >
            {saving ? words.till.saving : label}
          </button>
          <button class="btn" type="button" onClick={till.clear}>
            {words.till.clear}
          </button>
        </div>
      )}
      {opened.problems.length > 0 && (
        <p class="note">
          {words.till.problems(opened.problems.length, format.number(opened.problems.length))}
        </p>
      )}
    </footer>
  );
}

/** Whether it is missing only because nobody has got to it yet: then it is reported after the first try. */
function isEarly({ why }: Hindrance): boolean {
  return why === 'client' || why === 'item-typed' || why === 'code-typed';
}

/** The reason why it cannot be saved. */
function hindranceWords(hindrance: Hindrance, { words, refusal }: Words): string {
  switch (hindrance.why) {
    case 'line':
      return words.till.correctFirst(hindrance.name.trim() === '' ? words.till.unnamed : hindrance.name);
    case 'day':
      return words.till.dayFuture;
    case 'reward':
      return words.till.rewardOut(hindrance.name);
    case 'points':
      return words.till.pointsWrong(hindrance.name);
    case 'voucher':
      return words.till.voucherOut;
    case 'refused':
      return refusal(hindrance.refusal);
    case 'client':
      return words.till.clientFirst;
    case 'item-typed':
    case 'code-typed':
      return words.till.textLeft;
  }
}
