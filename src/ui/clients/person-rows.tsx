// The rows at the foot of a client's form: merge with another, everything known as a file, erase.
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { Trouble } from '../banner';
import { useClientWords } from '../client-words';
import { Icon } from '../icon';
import { saveFile } from '../report';
import { useQuery } from '../use-query';
import { EraseSheet } from './erase-sheet';

type Props = { readonly client: ClientSummary; onMerge(): void; onErased(): void };

export function PersonRows({ client, onMerge, onErased }: Props) {
  const { words, language } = useClientWords();
  const { persons } = words;
  const [isErasing, setErasing] = useState(false);
  const { ask, isAsking, refusal } = useQuery('show-client-file');
  const { id, row, name } = client;

  async function download(): Promise<void> {
    const answer = await ask({ id, row, language: client.language || language });
    if (answer.ok) saveFile(answer.value.name, answer.value.csv);
  }

  return (
    <>
      {refusal !== null && <Trouble refusal={refusal} />}
      <div class="card">
        <button id="merge" class="opt" type="button" onClick={onMerge}>
          <Icon name="two" />
          <span class="grow">{persons.mergeWith}</span>
          <Icon name="go" />
        </button>
        <button
          id="client-file"
          class="opt"
          type="button"
          aria-busy={isAsking}
          onClick={() => void (isAsking || download())}
        >
          <Icon name="download" />
          <span class="grow">{persons.download(name)}</span>
        </button>
        <button id="erase" class="opt" type="button" onClick={() => setErasing(true)}>
          <Icon name="bin" />
          <span class="grow bad">
            {persons.erase}
            <small>{persons.eraseMeans}</small>
          </span>
        </button>
      </div>
      {isErasing && <EraseSheet client={client} onClose={() => setErasing(false)} onErased={onErased} />}
    </>
  );
}
