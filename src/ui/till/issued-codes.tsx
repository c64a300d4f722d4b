// Gift cards and vouchers that an invoice made, with their codes: to read out, to write down, to copy.
import type { IssuedStoredValue } from '../../app/cards/issued-cards';
import { useSession } from '../session';
import { useWords } from '../words';
import { CopyCode } from './copy-code';
import { offOf } from './stored-value-words';

export function IssuedCodes({ issued }: { readonly issued: readonly IssuedStoredValue[] }) {
  const words = useWords();
  const { till, storedValueKinds } = words.words;
  const { today } = useSession().opened;
  if (issued.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="codes">
      <h2 id="codes">{till.codes(issued.length)}</h2>
      <ul class="card">
        {issued.map((storedValue) => (
          <li key={storedValue.id} class="pad code-card">
            <p>
              <b>
                {storedValueKinds[storedValue.kind]},{' '}
                {storedValue.kind === 'giftcard'
                  ? words.format.money(storedValue.amount)
                  : offOf(storedValue, words)}
              </b>
              <small>
                {storedValue.until === ''
                  ? till.goodForEver
                  : till.goodUntil(words.format.dayNear(storedValue.until, today))}
              </small>
            </p>
            {storedValue.code === '' ? (
              <p class="note">{storedValue.hidden === 'withheld' ? till.codeWithheld : till.codeForgotten}</p>
            ) : (
              <CopyCode code={storedValue.code} />
            )}
          </li>
        ))}
      </ul>
      <p class="note">{till.codeIsMoney}</p>
    </section>
  );
}
