// The sum to pay and the one main button: they never leave the screen.
import { moneyWithSign } from '../money-words';
import { useSession } from '../session';
import { useSettled } from '../settled';
import { useWords } from '../words';
import type { Till } from './use-till';

export function TillFoot({ till }: { readonly till: Till }) {
  const { words, say, language, currency } = useWords();
  const { opened } = useSession();
  const { form, figures, saving, trouble } = till;
  const empty = form.lines.length === 0;
  const quote = figures?.quote ?? null;
  const due = quote === null ? '–' : moneyWithSign(quote.due, currency, language);
  const wrong = figures === undefined ? undefined : form.lines[figures.wrong];
  const after = quote?.after;
  const note =
    wrong !== undefined
      ? words.till.correctFirst(wrong.name)
      : after && !empty
        ? words.till.pointsAfter(say.points(after.balance))
        : '';
  const earns = quote !== null && quote.points > 0 ? words.till.willEarn(say.points(quote.points)) : '';
  const settled = useSettled(
    empty ? '' : [`${words.till.toPay} ${due}`, note, earns].filter(Boolean).join('. '),
  );
  const label =
    trouble === null
      ? words.till.save
      : trouble.refusal.code === 'quote-changed'
        ? words.till.saveAtNew
        : words.common.tryAgain;

  return (
    <footer class="foot">
      <p class="vh" role="status">
        {settled}
      </p>
      <p class="split total">
        <span>
          {words.till.toPay}
          {note !== '' && <small>{note}</small>}
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
            onClick={() => void till.save()}
          >
            {saving ? words.till.saving : label}
          </button>
          <button class="btn" type="button" onClick={till.clear}>
            {words.till.clear}
          </button>
        </div>
      )}
      {opened.problems.length > 0 && (
        <p class="note">{words.till.problems(opened.problems.length, say.number(opened.problems.length))}</p>
      )}
    </footer>
  );
}
