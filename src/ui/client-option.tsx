// A client in a list to choose from: the name and the line below it with what was searched for marked, and the points.
import type { FoundClient } from './find-client';
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
