// Chooses the invoice's client: search, add one, or a walk-in. It is there before the rest of the till.
import { useRef } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { ClientOption, meantOptions } from '../client-option';
import { Combobox, type Option } from '../combobox';
import type { Directory } from '../directory';
import { FieldError } from '../field';
import { focusOn } from '../focus';
import { Icon } from '../icon';
import { scannedOption } from '../scanned-option';
import { useFoundClients } from '../use-found-clients';
import { useScannedLink } from '../use-scanned-link';
import { useWords } from '../words';

type Props = {
  readonly clients: Directory;
  readonly missing: boolean;
  readonly query: string;
  onQuery(query: string): void;
  onChoose(client: ClientSummary | null): void;
  /** A client of this name, as far as it is typed, is to be added. */
  onAdd(name: string): void;
};

export function ClientPicker({ clients, missing, query, onQuery, onChoose, onAdd }: Props) {
  const { words, format, refusal: sentence } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const { isSearching, count, shown, meant } = useFoundClients(clients, query);
  const scanned = useScannedLink(clients, { text: query, field: 'client' }, choose);

  function choose(client: ClientSummary | null): void {
    onQuery('');
    onChoose(client);
    focusOn('add');
  }

  /** Nothing above a list that has whoever is looked for, nor while a link is looked up. */
  function missingWords(): string | undefined {
    if (!missing || scanned.isLink || count > 0) return undefined;
    if (!isSearching) return words.till.clientMissing;
    return clients.loading ? undefined : words.till.clientNobody(query.trim());
  }

  const named: Option[] = [
    ...shown.map((one) => ({
      key: one.client.id,
      content: <ClientOption found={one} />,
      choose: () => choose(one.client),
    })),
    ...meantOptions(meant, words.till.didYouMean, choose),
    {
      key: 'new',
      content: (
        <>
          <Icon name="user" />
          <span>{isSearching ? words.till.addNewClient(query.trim()) : words.till.addClient}</span>
        </>
      ),
      choose: () => onAdd(query.trim()),
    },
    {
      key: 'walk-in',
      content: (
        <>
          <Icon name="walk" />
          <span>{words.till.walkIn}</span>
        </>
      ),
      choose: () => choose(null),
    },
  ];
  const options = scanned.isLink ? [scannedOption(scanned)] : named;
  const caption = scanned.isLink
    ? undefined
    : isSearching
      ? words.till.matching(count, format.number(count))
      : shown.length > 0
        ? words.till.recent
        : undefined;

  return (
    <div>
      <Combobox
        id="client"
        label={words.till.client}
        note={words.till.clientNote}
        query={query}
        error={scanned.error ?? missingWords()}
        options={options}
        listLabel={isSearching ? words.till.clientsMatching(query.trim()) : words.till.recent}
        {...(caption === undefined ? {} : { caption })}
        field={field}
        opensOnFocus
        onQuery={onQuery}
        onEmptyEnter={() => focusOn('add')}
      />
      <FieldError id="client-list" error={clients.refusal === null ? undefined : sentence(clients.refusal)} />
    </div>
  );
}
