// One gift card or voucher in the list; open, with all that is known of it.
import { useState } from 'preact/hooks';
import type { CardState } from '../../core/stored-value';
import { Icon } from '../icon';
import { useSession } from '../session';
import { useWords } from '../words';
import { stateOf, worthSaid } from './card-words';

export function CardRow({ card, onVoid }: { readonly card: CardState; onVoid(): void }) {
  const words = useWords();
  const { cardList, cardKinds } = words.words;
  const { opened, clients } = useSession();
  const [open, setOpen] = useState(false);
  const state = stateOf(card, opened.today);
  const client = clients.all.find(({ id }) => id === card.member)?.name ?? '';
  const facts = [
    [cardList.worth, worthSaid(card, 'issued', words)],
    ...(card.kind === 'giftcard' ? [[cardList.stillOn, worthSaid(card, 'balance', words)]] : []),
    [cardList.until, card.until === '' ? cardList.forEver : words.say.day(card.until)],
    [cardList.made, words.say.day(card.issuedOn)],
    ...(client === '' ? [] : [[cardList.for, client]]),
  ];
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="opt">
        <span class="grow">
          {card.id}
          <small>
            {cardKinds[card.kind]}, {cardList.states[card.kind][state]}
          </small>
        </span>
        <span class="num">{state === 'open' ? worthSaid(card, 'balance', words) : '–'}</span>
        <Icon name="down" />
      </summary>
      {open && (
        <div class="pad">
          <dl class="sum">
            {facts.map(([label, said]) => (
              <div key={label} class="split">
                <dt>{label}</dt>
                <dd class="num cut">{said}</dd>
              </div>
            ))}
          </dl>
          {card.balance > 0 && (
            <button class="mini start bad" type="button" onClick={onVoid}>
              <Icon name="bin" />
              {cardList.void[card.kind]}
            </button>
          )}
        </div>
      )}
    </details>
  );
}
