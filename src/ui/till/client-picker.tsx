// Chooses the invoice's client: search, add one, or a walk-in. It is there before the rest of the till.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { Combobox, type Option } from '../combobox';
import type { Directory } from '../directory';
import { FieldError } from '../field';
import { belowOf, type FoundClient, findClients } from '../find-client';
import { focusOn } from '../focus';
import { Highlighted } from '../highlighted';
import { Icon } from '../icon';
import { Points } from '../points';
import { useWords } from '../words';

const MOST_SHOWN = 8;
const MOST_RECENT = 4;

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
  const searching = query.trim() !== '';
  const found = useMemo(() => findClients(clients, query), [clients.all, clients.aliases, query]);
  const recent = useMemo(() => recentClients(clients.all, clients.recent), [clients.all, clients.recent]);
  // Somebody else may have added the client a minute ago.
  const isMissing = searching && found.length === 0 && !clients.loading;
  useEffect(() => {
    if (isMissing) void clients.lookAgain();
  }, [isMissing]);
  const shown: readonly FoundClient[] = searching
    ? found.slice(0, MOST_SHOWN)
    : recent.map((client) => ({ client, inName: [], below: belowOf(client), inBelow: [] }));

  function choose(client: ClientSummary | null): void {
    onQuery('');
    onChoose(client);
    focusOn('add');
  }

  const options: Option[] = [
    ...shown.map((one) => ({
      key: one.client.id,
      content: <ClientOption found={one} />,
      choose: () => choose(one.client),
    })),
    {
      key: 'new',
      content: (
        <>
          <Icon name="user" />
          <span>{searching ? words.till.addNewClient(query.trim()) : words.till.addClient}</span>
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
  const caption = searching
    ? words.till.matching(found.length, format.number(found.length))
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
        options={options}
        listLabel={searching ? words.till.clientsMatching(query.trim()) : words.till.recent}
        {...(caption === undefined ? {} : { caption })}
        field={field}
        opensOnFocus
        onQuery={onQuery}
        onEmptyEnter={() => focusOn('add')}
      />
      <FieldError id="client-missing" error={missing ? words.till.clientMissing : undefined} />
      <FieldError id="client-list" error={clients.refusal === null ? undefined : sentence(clients.refusal)} />
    </div>
  );
}

function ClientOption({ found: { client, inName, below, inBelow } }: { readonly found: FoundClient }) {
  const { words } = useWords();
  return (
    <>
      <span class="grow">
        <Highlighted text={client.name} spans={inName} />
        {below !== '' && (
          <small>
            <Highlighted text={below} spans={inBelow} />
          </small>
        )}
      </span>
      <span class="num">
        {client.damaged ? words.clients.unknownPoints : <Points points={client.standing.balance} />}
      </span>
    </>
  );
}

/** Clients used in this sidebar first, then those with the latest visits. */
function recentClients(all: readonly ClientSummary[], used: readonly string[]): readonly ClientSummary[] {
  const rank = (client: ClientSummary) => {
    const at = used.indexOf(client.id);
    return at < 0 ? used.length : at;
  };
  return [...all]
    .sort((a, b) => rank(a) - rank(b) || compare(b.lastVisit, a.lastVisit) || a.row - b.row)
    .slice(0, MOST_RECENT);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
