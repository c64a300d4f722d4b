// The amount to pay and the main button: always on the screen.
import type { Quote } from '../../core/invoice/quote';
import { withCurrency } from '../../i18n/locale';
import { isPhone } from '../boot';
import { useDebounced } from '../debounced';
import { useSession } from '../session';
import { useShortWindow } from '../use-short-window';
import { useWords, type Words } from '../words';
import { isEmpty } from './form';
import type { Hindrance } from './hindrance';
import { useSecondsUntil } from './unsaved-list';
import type { Till } from './use-till';

/** As the keyboard in front of the person has them. */
const SAVE_KEYS = /Mac/.test(navigator.platform) ? '⌘ ↵' : 'Ctrl ↵';

type Props = {
  readonly till: Till;
  /** Whether the reasons for the points are shown above, and to show them: in a short window only. */
  readonly isWhy: boolean;
  onWhy(isWhy: boolean): void;
};

export function TillFoot({ till, isWhy, onWhy }: Props) {
  const isShort = useShortWindow();
  const all = useWords();
  const { words, format, language, currency } = all;
  const { opened } = useSession();
  const { form, figures, saving, trouble, hindrance } = till;
  const empty = isEmpty(form);
  const { quote } = figures;
  const due = quote === null ? '–' : withCurrency(language, currency).money(quote.sums.due);
  const hindered = hindrance === undefined || isEarly(hindrance, till) ? '' : hindranceWords(hindrance, all);
  const after = quote?.after;
  const note =
    hindered !== '' ? hindered : after && !empty ? words.till.pointsAfter(format.points(after.balance)) : '';
  const earns = quote !== null && quote.points > 0 ? words.till.willEarn(format.points(quote.points)) : '';
  const { own, phase } = till;
  const isUnsure = phase.at === 'unknown';
  const seconds = useSecondsUntil(own?.again ?? 0);
  const tries = own?.tries ?? 0;
  // What is known: the trouble above says why there is no answer, in the same words.
  const isOffline = trouble?.refusal.code === 'offline';
  const waits =
    isUnsure && isPhone
      ? `${isOffline ? words.phone.noInternet : words.phone.noAnswer} ${words.phone.tried(tries, format.number(tries), format.number(seconds))}`
      : '';
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
          : isUnsure && isPhone
            ? words.phone.tryNow
            : words.frame.tryAgain;

  const button = (
    <button
      class="btn main"
      id="save"
      type="button"
      {...(empty
        ? { 'aria-disabled': true, 'aria-describedby': 'need' }
        : { 'aria-keyshortcuts': 'Control+Enter Meta+Enter', 'aria-busy': saving, onClick: till.save })}
    >
      {empty ? words.till.save : saving ? words.till.saving : label}
      {!empty && !saving && !isPhone && (
        <span aria-hidden="true">
          <kbd>{SAVE_KEYS}</kbd>
        </span>
      )}
    </button>
  );
  const need = empty && (
    <span class="note" id="need">
      {words.till.addLineFirst}
    </span>
  );
  const isBad = hindered !== '' || waits !== '';

  return (
    <footer class="foot">
      <p class="vh" role="status">
        {announced}
      </p>
      {isShort ? (
        <>
          {isBad && <p class={waits === '' ? 'note bad' : 'note'}>{waits === '' ? hindered : waits}</p>}
          <div class="split">
            {isUnsure ? (
              <button class="mini start" type="button" onClick={till.clear}>
                {words.till.next}
              </button>
            ) : (
              need ||
              (quote !== null && form.client !== '' && (
                <EarnsShort quote={quote} isWhy={isWhy} onWhy={onWhy} />
              ))
            )}
            <span class="note">{words.till.toPay}</span>
          </div>
          <div class="split total beside">
            {button}
            <b class="num">{due}</b>
          </div>
        </>
      ) : (
        <>
          <p class="split total">
            <span>
              {words.till.toPay}
              {waits !== '' && <small>{waits}</small>}
              {waits === '' && note !== '' && (
                <small class={hindered === '' ? undefined : 'bad'}>{note}</small>
              )}
            </span>
            <b class="num">{due}</b>
          </p>
          <div class={empty ? 'row' : 'wrap'}>
            {button}
            {need || (
              <button class="btn" type="button" onClick={till.clear}>
                {isUnsure ? words.till.next : words.till.clear}
              </button>
            )}
          </div>
        </>
      )}
      {opened.problems.length > 0 && (
        <p class="note">
          {words.till.problems(opened.problems.length, format.number(opened.problems.length))}
        </p>
      )}
    </footer>
  );
}

type EarnsProps = { readonly quote: Quote; readonly isWhy: boolean; onWhy(isWhy: boolean): void };

/** `Will earn 12 → 74`: what it earns and the balance after it, and a press shows why. */
function EarnsShort({ quote, isWhy, onWhy }: EarnsProps) {
  const { words, format } = useWords();
  const { points, after } = quote;
  const earns = points > 0 ? words.till.willEarn(format.number(points)) : words.till.earnsNothing;
  return (
    <button
      class={points > 0 ? 'mini start earns' : 'mini start earns none'}
      type="button"
      aria-expanded={isWhy}
      aria-controls={isWhy ? 'why' : undefined}
      onClick={() => onWhy(!isWhy)}
    >
      <span>
        {earns}
        {after && (
          <>
            <span aria-hidden="true"> → {format.number(after.balance)}</span>
            <span class="vh">. {words.till.pointsAfter(format.points(after.balance))}</span>
          </>
        )}
      </span>{' '}
      <u>{words.till.why}</u>
    </button>
  );
}

/** Whether it is missing only because nobody has got to it yet, or is being typed: it is reported once Save was pressed. */
function isEarly({ why }: Hindrance, { checked, reported }: Till): boolean {
  if (why === 'item-typed') return reported.left.item === '';
  if (why === 'code-typed') return reported.left.code === '';
  return why === 'client' && !checked;
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
