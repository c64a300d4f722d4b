// Choosing something with points: before and after, a code of six digits, and one press. Errors stay where they are.
import { useState } from 'preact/hooks';
import type { Bought } from '../../app/clientpage/client-page-answer';
import { DialogFrame } from '../dialog-frame';
import { Field } from '../field';
import { Icon } from '../icon';
import { useCommand } from '../use-command';
import type { Choosable } from './choosable';
import { Failure } from './failure';
import { usePage } from './page-state';
import { useRewardName } from './reward-name';
import { useSpeech } from './speech';

type Props = { readonly wanted: Choosable; onClose(): void; onBought(bought: Bought): void };

const DIGITS = 6;

/** What concerns the code stands beneath it; everything else above. */
const OF_CODE = /^spend-code-/;

export function SpendSheet({ wanted: { reward, exchange }, onClose, onBought }: Props) {
  const { page, reload, refused } = usePage();
  const { words, format, refusal: sentence } = useSpeech();
  const nameOf = useRewardName();
  const mailing = useCommand('ask-code');
  const buying = useCommand('buy-with-points');
  const [mailed, setMailed] = useState<{ readonly mail: string; readonly minutes: number } | null>(null);
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { row, standing, mail } = page;
  const { kind, amount, percent, points, until } = exchange;
  const code = typed.replace(/\D/g, '');
  // While nobody knows whether it was carried out, only the same request may be sent again.
  const isLost = buying.phase.at === 'unknown';
  const failed = buying.refusal;
  const ofCode = failed !== null && OF_CODE.test(failed.code) ? sentence(failed) : '';
  const error = isMissing ? words.codeMissing : ofCode;
  const busy = buying.isSending;

  function forgetCode(): void {
    setTyped('');
    setMissing(false);
    buying.forget();
  }

  async function mailCode(): Promise<void> {
    const outcome = await mailing.send({ row });
    if (outcome === null) return;
    if ('value' in outcome) {
      setMailed(outcome.value);
      // What was typed, and what was wrong with it, was about the code before.
      if (!isLost) forgetCode();
      return;
    }
    refused(outcome.refusal);
  }

  async function buy(): Promise<void> {
    if (code.length !== DIGITS) return setMissing(true);
    const seen = { kind, amount, percent, points, until };
    const outcome = await buying.send({ row, reward, seen, code });
    if (outcome === null) return;
    if ('value' in outcome) return onBought(outcome.value);
    refused(outcome.refusal);
    if (outcome.refusal.code === 'exchange-changed') void reload();
    document.getElementById('spend-code')?.focus();
  }

  return (
    <DialogFrame title={nameOf(reward)} close={words.close} onClose={onClose} onSubmit={() => void buy()}>
      <p class="to">
        {format.number(standing.available)}
        <Icon name="right" />
        <b>{format.number(standing.available - points)}</b>
        {format.points(standing.available - points).replace(/^\S+\s/, '')}
      </p>
      <p>
        {mailed === null ? words.sure : words.mailed(mailed.mail, String(mailed.minutes))}{' '}
        {mail === '' ? words.askSalonOnly : words.askSalon}
      </p>
      {mail !== '' && (
        <div>
          <button
            class="btn full"
            type="button"
            aria-busy={mailing.isSending}
            onClick={() => void mailCode()}
          >
            <Icon name="mail" />
            {mailed === null ? words.mailCode(mail) : words.mailAgain}
          </button>
        </div>
      )}
      {mailing.refusal !== null && <Failure refusal={mailing.refusal} />}
      <Field
        id="spend-code"
        label={words.code}
        value={typed}
        error={error === '' ? undefined : error}
        input={{
          class: 'digits',
          inputMode: 'numeric',
          autocomplete: 'one-time-code',
          maxLength: 12,
          readOnly: isLost,
        }}
        onValue={(value) => {
          setTyped(value);
          setMissing(false);
          if (!isLost) buying.forget();
        }}
      />
      {isLost && <p role="alert">{words.lost}</p>}
      {failed !== null && !isLost && ofCode === '' && <Failure refusal={failed} />}
      <button class="btn main full" type="submit" aria-busy={busy}>
        {words.use(format.points(points))}
      </button>
      <p class="note">{words.doneOnly}</p>
    </DialogFrame>
  );
}
