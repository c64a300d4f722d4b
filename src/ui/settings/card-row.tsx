// One gift card or voucher in the list; open, with all that is known of it.
import { useState } from 'preact/hooks';
import type { StoredValueState } from '../../core/stored-value';
import { Icon } from '../icon';
import { useSession } from '../session';
import { useWords } from '../words';
import { stateOf, worthText } from './card-words';

export function StoredValueRow({
  storedValue,
  onVoid,
}: {
  readonly storedValue: StoredValueState;
  onVoid(): void;
}) {
  const words = useWords();
  const { storedValueList, storedValueKinds } = words.words;
  const { opened, clients } = useSession();
  const [open, setOpen] = useState(false);
  const state = stateOf(storedValue, opened.today);
  const client = clients.all.find(({ id }) => id === storedValue.member)?.name ?? '';
  const facts = [
    [storedValueList.worth, worthText(storedValue, 'issued', words)],
    ...(storedValue.kind === 'giftcard'
      ? [[storedValueList.stillOn, worthText(storedValue, 'balance', words)]]
      : []),
    [
      storedValueList.until,
      storedValue.until === '' ? storedValueList.forEver : words.format.day(storedValue.until),
    ],
    [storedValueList.made, words.format.day(storedValue.issuedOn)],
    ...(client === '' ? [] : [[storedValueList.for, client]]),
  ];
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="opt">
        <span class="grow">
          {storedValue.id}
          <small>
            {storedValueKinds[storedValue.kind]}, {storedValueList.states[storedValue.kind][state]}
          </small>
        </span>
        <span class="num">{state === 'open' ? worthText(storedValue, 'balance', words) : '–'}</span>
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
          </dl>
          {storedValue.balance > 0 && (
            <button class="mini start bad" type="button" onClick={onVoid}>
              <Icon name="bin" />
              {storedValueList.void[storedValue.kind]}
            </button>
          )}
        </div>
      )}
    </details>
  );
}
