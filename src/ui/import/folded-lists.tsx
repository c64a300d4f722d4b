// Details of an import, folded away.
import { Icon } from '../icon';
import { useImportWords } from '../import-words';
import type { Progress } from './take';
import type { ReceiptsReading } from './use-taking';

const MOST_LISTED = 20;

export function Changed({ plan: { changed } }: { readonly plan: ReceiptsReading['plan'] }) {
  const { words, format } = useImportWords();
  const title = words.import.changedReceipts(changed.length, format.number(changed.length));
  return <Receipts title={title} what={words.import.changedWhat} receipts={changed} />;
}

export function TooLong({ progress: { tooLong } }: { readonly progress: Progress }) {
  const { words, format } = useImportWords();
  const title = words.import.tooLong(tooLong.length, format.number(tooLong.length));
  return <Receipts title={title} what={words.import.tooLongWhat} receipts={tooLong} />;
}

type ReceiptsProps = {
  readonly title: string;
  readonly what: string;
  readonly receipts: ReceiptsReading['plan']['changed'];
};

function Receipts({ title, what, receipts }: ReceiptsProps) {
  const { words, format } = useImportWords();
  if (receipts.length === 0) return null;
  return (
    <details class="card">
      <summary class="opt">
        <span class="grow">{title}</span>
        <Icon name="down" />
      </summary>
      <div class="pad">
        <p class="note">{what}</p>
        <dl class="sum">
          {receipts.slice(0, MOST_LISTED).map(({ receipt, client, day, total }) => (
            <div key={`${receipt} ${client}`} class="split">
              <dt>
                {[words.clients.receipt(receipt), client || words.till.walkInName, format.day(day)].join(
                  ' · ',
                )}
              </dt>
              <dd class="num">{format.money(total)}</dd>
            </div>
          ))}
        </dl>
        {receipts.length > MOST_LISTED && (
          <p class="note">{words.import.andMore(format.number(receipts.length - MOST_LISTED))}</p>
        )}
      </div>
    </details>
  );
}

export function Doubts({ plan: { unknown, ambiguous } }: { readonly plan: ReceiptsReading['plan'] }) {
  const { words, format } = useImportWords();
  const count = (names: readonly string[]) => [names.length, format.number(names.length)] as const;
  return (
    <>
      {unknown.length > 0 && (
        <Names
          title={words.import.unknown(...count(unknown))}
          what={words.import.unknownWhat}
          names={unknown}
        />
      )}
      {ambiguous.length > 0 && (
        <Names
          title={words.import.ambiguous(...count(ambiguous))}
          what={words.import.ambiguousWhat}
          names={ambiguous}
        />
      )}
    </>
  );
}

type NamesProps = { readonly title: string; readonly what: string; readonly names: readonly string[] };

function Names({ title, what, names }: NamesProps) {
  const { words, format } = useImportWords();
  return (
    <details class="card">
      <summary class="opt">
        <span class="grow">{title}</span>
        <Icon name="down" />
      </summary>
      <div class="pad">
        <p class="note">{what}</p>
        <ul>
          {names.slice(0, MOST_LISTED).map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        {names.length > MOST_LISTED && (
          <p class="note">{words.import.andMore(format.number(names.length - MOST_LISTED))}</p>
        )}
      </div>
    </details>
  );
}
