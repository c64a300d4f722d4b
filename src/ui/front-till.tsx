// The till until the rest of it has come: a client can be looked for and chosen.
import { useLayoutEffect } from 'preact/hooks';
import type { CallRefusal } from './api';
import type { Begun } from './begun';
import { isPhone } from './boot';
import type { Directory } from './directory';
import { focusOn } from './focus';
import { FindView } from './phone/find-view';
import { Tabs } from './tabs';
import { ClientPicker } from './till/client-picker';
import { TryAgain } from './try-again';
import { Waiting } from './waiting';
import { useWords } from './words';

type Props = {
  readonly clients: Directory;
  readonly begun: Begun;
  onBegun(begun: Begun): void;
  readonly refusal: CallRefusal | null;
  onRetry(): void;
};

export function FrontTill({ clients, begun, onBegun, refusal, onRetry }: Props) {
  const { words } = useWords();
  const { view, query, client, adding } = begun;
  const isOpen = view === 'till' && client === undefined && adding === null;
  useLayoutEffect(() => focusOn('client'), []);
  const tabs = <Tabs view={view} from="till" onGo={(to) => onBegun({ ...begun, view: to })} />;
  const picking = {
    clients,
    query,
    onQuery: (typed: string) => onBegun({ ...begun, query: typed }),
    onChoose: (chosen: (typeof client & {}) | null) => onBegun({ ...begun, query: '', client: chosen }),
    onAdd: (name: string) => onBegun({ ...begun, adding: name }),
  };
  if (isPhone && isOpen && refusal === null)
    return (
      <>
        <FindView {...picking} />
        {tabs}
      </>
    );
  return (
    <>
      {!isPhone && tabs}
      <main>
        <h1 class="vh">{words.till.title}</h1>
        {refusal !== null && <TryAgain refusal={refusal} onRetry={onRetry} />}
        {isOpen && !isPhone && <ClientPicker missing={false} {...picking} />}
        {client !== undefined && (
          <p>
            <b>{client === null ? words.till.walkInName : client.name}</b>
          </p>
        )}
        {refusal === null && <Waiting />}
      </main>
      {isPhone && tabs}
    </>
  );
}
