// A small button in a list that writes to the client of its row.
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../app/clients/client-details';
import { useCounterWords } from './counter-words';
import { Icon } from './icon';
import { isTold } from './tell-client';
import { TellSheet } from './tell-sheet';

/** Nothing for who may not be written to: their own view says why. */
export function TellButton({ client }: { readonly client: ClientSummary }) {
  const { words } = useCounterWords();
  const [isOpen, setOpen] = useState(false);
  if (!isTold(client)) return null;
  return (
    <>
      <button
        class="mini"
        type="button"
        aria-label={words.tell.writeTo(client.name)}
        title={words.tell.write}
        onClick={() => setOpen(true)}
      >
        <Icon name="chat" />
      </button>
      {isOpen && <TellSheet client={client} onClose={() => setOpen(false)} />}
    </>
  );
}
