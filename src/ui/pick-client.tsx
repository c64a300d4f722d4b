// Chooses one of the clients in a form: searched for, or shown with a button to choose another.
import { useRef, useState } from 'preact/hooks';
import type { ClientSummary } from '../app/clients/client-details';
import { ClientOption, meantOptions } from './client-option';
import { Combobox, type Option } from './combobox';
import { focusOn } from './focus';
import { scannedOption } from './scanned-option';
import { useSession } from './session';
import { useFoundClients } from './use-found-clients';
import { useScannedLink } from './use-scanned-link';
import { useWords } from './words';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly chosen: ClientSummary | null;
  readonly error?: string | undefined;
  onChoose(client: ClientSummary | null): void;
};

export function PickClient({ id, label, chosen, error, onChoose }: Props) {
  const { words, format } = useWords();
  const { clients } = useSession();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { isSearching, count, shown, meant } = useFoundClients(clients, query);
  const scanned = useScannedLink(clients, { text: query, field: id }, choose);

  function choose(client: ClientSummary): void {
    setQuery('');
    onChoose(client);
    focusOn(`${id}-change`);
  }

  if (chosen !== null)
    return (
      <div class="field">
        <span class="note" id={`${id}-label`}>
          {label}
        </span>
        <div class="row">
          <b class="grow">{chosen.name}</b>
          <button
            class="mini end"
            id={`${id}-change`}
            type="button"
            aria-label={words.till.changeClient}
            onClick={() => {
              onChoose(null);
              focusOn(id);
            }}
          >
            {words.till.change}
          </button>
        </div>
      </div>
    );

  const named: Option[] = [
    ...shown.map((found) => ({
      key: found.client.id,
      content: <ClientOption found={found} />,
      choose: () => choose(found.client),
    })),
    ...meantOptions(meant, words.till.didYouMean, choose),
  ];
  const caption = isSearching ? words.till.matching(count, format.number(count)) : words.till.recent;
  return (
    <Combobox
      id={id}
      label={label}
      query={query}
      options={scanned.isLink ? [scannedOption(scanned)] : named}
      listLabel={isSearching ? words.till.clientsMatching(query.trim()) : words.till.recent}
      {...(scanned.isLink ? {} : { caption })}
      error={scanned.error ?? error}
      field={field}
      floats
      opensOnFocus
      onQuery={setQuery}
    />
  );
}
