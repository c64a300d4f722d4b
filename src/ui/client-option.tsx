// A client in a list to choose from: the name and the line below it with what was searched for marked, and the points.
import type { ClientSummary } from '../app/clients/client-details';
import type { Option } from './combobox';
import type { FoundClient } from './found-client';
import { Highlighted } from './highlighted';
import { Points } from './points';
import { useWords } from './words';

export function ClientOption({ found: { client, inName, below, inBelow } }: { readonly found: FoundClient }) {
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

/** Whoever is one slip away from what is typed, under a line that says so. */
export function meantOptions(
  meant: readonly FoundClient[],
  heading: string,
  choose: (client: ClientSummary) => void,
): readonly Option[] {
  return meant.map((found, at) => ({
    key: found.client.id,
    content: <ClientOption found={found} />,
    isGuess: true,
    ...(at === 0 ? { heading } : {}),
    choose: () => choose(found.client),
  }));
}
