// Gift cards and vouchers that an invoice made, with their codes: to read out, to write down, to copy.
import type { IssuedCard } from '../../app/cards/issued-cards';
import { useSession } from '../session';
import { useWords } from '../words';
import { offOf } from './card-words';
import { CopyCode } from './copy-code';

export function IssuedCodes({ issued }: { readonly issued: readonly IssuedCard[] }) {
  const words = useWords();
  const { till, cardKinds } = words.words;
  const { today } = useSession().opened;
  if (issued.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="codes">
      <h2 id="codes">{till.codes(issued.length)}</h2>
      <ul class="card">
        {issued.map((card) => (
          <li key={card.id} class="pad code-card">
            <p>
              <b>
                {cardKinds[card.kind]},{' '}
                {card.kind === 'giftcard' ? words.say.money(card.amount) : offOf(card, words)}
              </b>
              <small>
                {card.until === '' ? till.goodForEver : till.goodUntil(words.say.dayNear(card.until, today))}
              </small>
            </p>
            {card.code === '' ? <p class="note">{till.codeForgotten}</p> : <CopyCode code={card.code} />}
          </li>
        ))}
      </ul>
      <p class="note">{till.codeIsMoney}</p>
    </section>
  );
}
