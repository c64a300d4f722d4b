// What was done or sold: search the catalog, or type a line by hand.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { CatalogItem } from '../../app/ports';
import { Combobox, type Option } from '../combobox';
import { findItems } from '../find-item';
import { focusOn } from '../focus';
import { Icon } from '../icon';
import { Marked } from '../marked';
import { useSession } from '../session';
import { useWords } from '../words';

const MOST_SHOWN = 12;

type Props = { onItem(item: CatalogItem): void; onOwn(name: string): void };

export function ItemPicker({ onItem, onOwn }: Props) {
  const { words, say } = useWords();
  const { opened } = useSession();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const typed = query.trim();
  const found = useMemo(() => findItems(opened.catalog, query), [opened.catalog, query]);

  function taken(): void {
    setQuery('');
    field.current?.focus();
  }

  const options: Option[] = found.slice(0, MOST_SHOWN).map(({ item, spans }, index) => ({
    key: `${index} ${item.kind} ${item.code} ${item.name}`,
    content: (
      <>
        <span class="grow">
          <Marked text={item.name} spans={spans} />
          <small>{words.kinds[item.kind]}</small>
        </span>
        <span class="num">{item.price === null ? words.till.atTheTill : say.money(item.price)}</span>
      </>
    ),
    choose: () => {
      taken();
      onItem(item);
    },
  }));
  if (typed !== '')
    options.push({
      key: 'own',
      content: (
        <>
          <Icon name="plus" />
          <span>{words.till.addOwn(typed)}</span>
        </>
      ),
      choose: () => {
        taken();
        onOwn(typed);
      },
    });

  return (
    <Combobox
      id="add"
      label={words.till.addItem}
      query={query}
      options={options}
      listLabel={typed === '' ? words.till.catalog : words.till.itemsMatching(typed)}
      floats
      field={field}
      onQuery={setQuery}
      onEmptyEnter={() => focusOn('save')}
    />
  );
}
