// Adds services and products: search the catalog, or type a line by hand.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { CatalogItem } from '../../app/ports/catalog';

import type { TypedItem } from '../../core/invoice/typed-names';

import { Combobox, type Option } from '../combobox';
import { useCounterWords } from '../counter-words';
import { type FoundItem, findItems, findTyped } from '../find-item';
import { Highlighted } from '../highlighted';
import { Icon } from '../icon';
import { useSession } from '../session';
import { isBetter, type Special, specialOf } from './special-lines';
import type { Learned } from './use-learned';

const MOST_SHOWN = 12;

type Props = {
  readonly query: string;
  readonly learned: Learned;
  /** Whether saving was tried while this field still had text. */
  readonly isLeft: boolean;
  onQuery(query: string): void;
  onItem(item: CatalogItem): void;
  onOwn(name: string): void;
  /** What stands in no catalog, as it was typed before. */
  onTyped(item: TypedItem): void;
  /** A gift card is sold, or a tip given: its amount is typed on the line. */
  onSpecial(kind: Special): void;
  onPayByCard(): void;
  /** Called on Enter in the empty field, if that leads anywhere. */
  onDone(): void;
  /** Where that Enter leads, if it leads anywhere yet. */
  readonly leadsTo: 'rewards' | 'save' | null;
};

export function ItemPicker({
  query,
  learned,
  isLeft,
  onQuery,
  onItem,
  onOwn,
  onTyped,
  onSpecial,
  onPayByCard,
  onDone,
  leadsTo,
}: Props) {
  const { words, format } = useCounterWords();
  const { opened } = useSession();
  const field = useRef<HTMLInputElement>(null);
  const typed = query.trim();
  const found = useMemo(() => findItems(opened.catalog, query), [opened.catalog, query]);

  useEffect(() => {
    if (typed !== '') learned.ask();
  }, [typed === '']);
  const before = useMemo(
    () => (typed === '' ? [] : findTyped(learned.items, opened.catalog, query)),
    [learned.items, opened.catalog, query],
  );

  function taken(): void {
    onQuery('');
    field.current?.focus();
  }

  function special(kind: Special): Option {
    const isCard = kind === 'giftcard';
    return {
      key: `special ${kind}`,
      content: (
        <>
          <Icon name={isCard ? 'gift' : 'plus'} />
          <span class="grow">
            {isCard ? words.till.sellCard : words.till.addTip}
            <small>{isCard ? words.till.sellCardNote : words.till.addTipNote}</small>
          </span>
        </>
      ),
      choose: () => {
        taken();
        onSpecial(kind);
      },
    };
  }

  const payByCard: Option = {
    key: 'pay by card',
    content: (
      <>
        <Icon name="gift" />
        <span class="grow">
          {words.till.payByCard}
          <small>{words.till.payByCardNote}</small>
        </span>
      </>
    ),
    choose: () => {
      onQuery('');
      onPayByCard();
    },
  };

  const wanted = specialOf(query);
  const items: Option[] = found.slice(0, MOST_SHOWN).map(({ item, spans }, index) => ({
    key: `${index} ${item.kind} ${item.code} ${item.name}`,
    content: (
      <>
        <span class="grow">
          <Highlighted text={item.name} spans={spans} />
          <small>{words.choices.kinds[item.kind]}</small>
        </span>
        <span class="num">{item.price === null ? words.till.atTheTill : format.money(item.price)}</span>
      </>
    ),
    choose: () => {
      taken();
      onItem(item);
    },
  }));
  const again: Option[] = before.map(({ item, spans }) => ({
    key: `typed ${item.kind} ${item.name}`,
    content: (
      <>
        <span class="grow">
          <Highlighted text={item.name} spans={spans} />
          <small>{words.till.typedBefore}</small>
        </span>
        <span class="num">{format.money(item.price)}</span>
      </>
    ),
    choose: () => {
      taken();
      onTyped(item);
    },
  }));
  // What is named more exactly than by the word alone is what was meant.
  const isMeant = ({ item }: FoundItem) => wanted !== undefined && isBetter(item, query);
  const specials =
    wanted === undefined ? [] : [special(wanted), ...(wanted === 'giftcard' ? [payByCard] : [])];
  const options: Option[] = [
    ...items.filter((_, at) => isMeant(found[at] as FoundItem)),
    ...specials,
    ...items.filter((_, at) => !isMeant(found[at] as FoundItem)),
  ];
  // Without a word typed, it stands at the end, where who looks for it finds it.
  if (typed === '') options.push(special('giftcard'));
  options.push(...again);
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
      onQuery={onQuery}
      error={isLeft ? words.till.itemTyped(typed) : undefined}
      opensOnFocus={typed !== ''}
      // Where nothing is to be saved, an Enter that comes late, as a scanner's, must not leave the lines.
      {...(leadsTo === null ? {} : { onEmptyEnter: onDone })}
      {...(leadsTo === null || typed !== '' ? {} : { enter: words.till.enterFor[leadsTo] })}
    />
  );
}
