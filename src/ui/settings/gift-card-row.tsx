// A gift card or voucher in the list; when open, with all its details.
import { useState } from 'preact/hooks';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { storedValueEnd } from '../../core/stored-values/stored-value-code';
import { Icon } from '../icon';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { stateOf, worthText } from './gift-card-words';

type Props = { readonly card: StoredValueState; onPrint(): void; onVoid(): void };

export function GiftCardRow({ card, onPrint, onVoid }: Props) {
  const words = useOwnerWords();
  const { giftCardList, storedValueKinds } = words.words;
  const { opened, clients, showClient } = useSession();
  const [open, setOpen] = useState(false);
  const state = stateOf(card, opened.today);
  const client = clients.all.find(({ id }) => id === card.member)?.name ?? '';
  const facts = [
    [giftCardList.worth, worthText(card, 'issued', words)],
    ...(card.kind === 'giftcard' ? [[giftCardList.stillOn, worthText(card, 'balance', words)]] : []),
    [giftCardList.until, card.until === '' ? giftCardList.forEver : words.format.day(card.until)],
    [giftCardList.made, words.format.day(card.issuedOn)],
  ];
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="opt">
        <span class="grow">
          {storedValueEnd(card.id)}
          <small>
            {storedValueKinds[card.kind]}, {giftCardList.states[card.kind][state]}
          </small>
        </span>
        <span class="num">{state === 'open' ? worthText(card, 'balance', words) : '–'}</span>
        <Icon name="down" />
      </summary>
      {open && (
        <div class="pad">
          <dl class="sum">
            {facts.map(([label, text]) => (
              <div key={label} class="split">
                <dt>{label}</dt>
                <dd class="num cut">{text}</dd>
              </div>
            ))}
            {client !== '' && (
              <div class="split">
                <dt>{giftCardList.for}</dt>
                <dd class="cut">
                  <button class="name link" type="button" onClick={() => showClient(card.member)}>
                    {client}
                  </button>
                </dd>
              </div>
            )}
          </dl>
          {state === 'open' && (
            <button class="mini start" type="button" onClick={onPrint}>
              <Icon name="print" />
              {words.words.till.print}
            </button>
          )}
          {card.balance > 0 && (
            <button class="mini start bad" type="button" onClick={onVoid}>
              <Icon name="bin" />
              {giftCardList.void[card.kind]}
            </button>
          )}
        </div>
      )}
    </details>
  );
}
