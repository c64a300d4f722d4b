// Chooses an item of the catalog in a form: searched for, or shown with a button to choose another.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { CatalogItem } from '../app/ports/catalog';
import { Combobox, type Option } from './combobox';
import { type FoundItem, findItems } from './find-item';
import { focusOn } from './focus';
import { Highlighted } from './highlighted';
import { nearNames } from './near-names';
import { useSession } from './session';
import { useWords } from './words';

const MOST_SHOWN = 8;

type Props = {
  readonly id: string;
  readonly label: string;
  readonly chosen: CatalogItem | null;
  readonly error?: string | undefined;
  onChoose(item: CatalogItem | null): void;
};

export function PickItem({ id, label, chosen, error, onChoose }: Props) {
  const { words, format } = useWords();
  const { catalog } = useSession().opened;
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(() => findItems(catalog, query).slice(0, MOST_SHOWN), [catalog, query]);
  const near = useMemo(() => (found.length > 0 ? [] : nearOnSale(catalog, query)), [found, catalog, query]);

  if (chosen !== null)
    return (
      <div class="field">
        <span class="note">{label}</span>
        <div class="row">
          <b class="grow">{chosen.name}</b>
          <button
            class="mini end"
            id={`${id}-change`}
            type="button"
            aria-label={`${words.till.change}: ${label}`}
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

  const options = [...found, ...near].map(
    ({ item, spans }, index): Option => ({
      key: `${index} ${item.kind} ${item.code} ${item.name}`,
      ...(near.length > 0 ? { isGuess: true } : {}),
      ...(near.length > 0 && index === 0 ? { heading: words.till.didYouMean } : {}),
      content: (
        <>
          <span class="grow">
            <Highlighted text={item.name} spans={spans} />
          </span>
          {item.catalogPoints > 0 && <span class="num">{format.points(item.catalogPoints)}</span>}
        </>
      ),
      choose() {
        setQuery('');
        onChoose(item);
        focusOn(`${id}-change`);
      },
    }),
  );
  const typed = query.trim();
  return (
    <Combobox
      id={id}
      label={label}
      query={query}
      options={options}
      listLabel={typed === '' ? words.till.catalog : words.till.itemsMatching(typed)}
      error={error}
      field={field}
      floats
      opensOnFocus
      onQuery={setQuery}
    />
  );
}

function nearOnSale(catalog: readonly CatalogItem[], typed: string): readonly FoundItem[] {
  const onSale = catalog.filter(({ active }) => active);
  return nearNames(onSale, typed).map((item) => ({ item, spans: [] }));
}
