// What stands in the till's form, and what can be done to it. Pure: a change makes a new form, so that a form that was
// sent and the form on the screen can be told apart.
import type { CatalogItem } from '../../app/ports';
import type { CardState } from '../../core/card';
import type { Day } from '../../core/day';
import type { ItemKind } from '../../core/invoice';
import type { Correction } from './correction';

export type FormLine = {
  readonly id: number;
  readonly kind: ItemKind;
  readonly item: string;
  readonly name: string;
  readonly category: string;
  readonly quantity: number;
  /** As typed. */
  readonly price: string;
  readonly discount: string;
  /** Whether price and discount are shown. */
  readonly open: boolean;
  /** Typed by hand, not from the catalog: name and kind can be changed. */
  readonly own: boolean;
};

/** A reward that was picked; `points` as typed where staff may say how many, '' for as many as possible. */
export type PickedReward = { readonly reward: string; readonly points: string };

/** A gift card or voucher that somebody brought, as it stood when it was looked up. */
export type BroughtCard = { readonly code: string; readonly row: number; readonly state: CardState };

export type TillForm = {
  /** The member's id, `walk-in`, or '' before anyone is chosen. */
  readonly client: string;
  readonly lines: readonly FormLine[];
  readonly picks: readonly PickedReward[];
  readonly cards: readonly BroughtCard[];
  /** The invoice that this one is to stand for, or null. */
  readonly corrects: Correction | null;
  /** '' means today. */
  readonly day: Day | '';
  readonly receipt: string;
  readonly staff: string;
  readonly nextId: number;
};

export const WALK_IN = 'walk-in';

export const emptyForm: TillForm = {
  client: '',
  lines: [],
  picks: [],
  cards: [],
  corrects: null,
  day: '',
  receipt: '',
  staff: '',
  nextId: 1,
};

/** Nothing to save yet. A reward alone is an invoice: a gift card for points, taken home. */
export function isEmpty({ lines, picks }: TillForm): boolean {
  return lines.length === 0 && picks.length === 0;
}

export type TillChange =
  | { readonly do: 'choose'; readonly client: string }
  | { readonly do: 'add-item'; readonly item: CatalogItem; readonly price: string }
  | { readonly do: 'add-own'; readonly name: string }
  | { readonly do: 'edit'; readonly id: number; readonly part: Partial<FormLine> }
  | { readonly do: 'count'; readonly id: number; readonly by: 1 | -1 }
  | { readonly do: 'put-back'; readonly line: FormLine; readonly at: number }
  | { readonly do: 'details'; readonly part: Partial<Pick<TillForm, 'day' | 'receipt' | 'staff'>> }
  /** `alone`: it takes the place of any other. */
  | { readonly do: 'pick'; readonly reward: string; readonly alone: boolean }
  | { readonly do: 'unpick'; readonly reward: string }
  | { readonly do: 'use-points'; readonly reward: string; readonly points: string }
  | { readonly do: 'bring'; readonly card: BroughtCard }
  | { readonly do: 'put-away'; readonly card: string }
  | { readonly do: 'begin'; readonly form: TillForm }
  | { readonly do: 'clear' };

export function changeForm(form: TillForm, change: TillChange): TillForm {
  switch (change.do) {
    case 'choose':
      // What one client's points can buy, another's may not.
      return { ...form, client: change.client, picks: form.client === change.client ? form.picks : [] };
    case 'add-item':
      return withItem(form, change.item, change.price);
    case 'add-own':
      return withLine(form, { name: change.name, kind: 'service', own: true, open: true });
    case 'edit':
      return {
        ...form,
        lines: form.lines.map((line) => (line.id === change.id ? { ...line, ...change.part } : line)),
      };
    case 'count':
      return { ...form, lines: form.lines.flatMap((line) => counted(line, change)) };
    case 'put-back':
      return {
        ...form,
        lines: [...form.lines.slice(0, change.at), change.line, ...form.lines.slice(change.at)],
      };
    case 'details':
      return { ...form, ...change.part };
    case 'pick': {
      const others = change.alone ? [] : form.picks.filter(({ reward }) => reward !== change.reward);
      return { ...form, picks: [...others, { reward: change.reward, points: '' }] };
    }
    case 'unpick':
      return { ...form, picks: form.picks.filter(({ reward }) => reward !== change.reward) };
    case 'use-points': {
      const { reward, points } = change;
      return {
        ...form,
        picks: form.picks.map((pick) => (pick.reward === reward ? { reward, points } : pick)),
      };
    }
    case 'bring':
      return { ...form, cards: [...form.cards, change.card] };
    case 'put-away':
      return { ...form, cards: form.cards.filter(({ state }) => state.id !== change.card) };
    case 'begin':
      return change.form;
    case 'clear':
      return emptyForm;
  }
}

const MOST_UNITS = 9999;

function counted(line: FormLine, { id, by }: { readonly id: number; readonly by: 1 | -1 }): FormLine[] {
  if (line.id !== id) return [line];
  const quantity = Math.min(MOST_UNITS, line.quantity + by);
  return quantity < 1 ? [] : [{ ...line, quantity }];
}

/** The same item again is one more of it, unless its line was changed by hand. */
function withItem(form: TillForm, item: CatalogItem, price: string): TillForm {
  const same = form.lines.find(
    (line) =>
      !line.own &&
      line.kind === item.kind &&
      line.item === item.code &&
      line.name === item.name &&
      line.price === price &&
      line.discount === '' &&
      price !== '',
  );
  if (same !== undefined) return changeForm(form, { do: 'count', id: same.id, by: 1 });
  const { kind, code, name, category } = item;
  return withLine(form, { kind, item: code, name, category, price, open: price === '' });
}

function withLine(form: TillForm, part: Partial<FormLine>): TillForm {
  const line: FormLine = {
    id: form.nextId,
    kind: 'other',
    item: '',
    name: '',
    category: '',
    quantity: 1,
    price: '',
    discount: '',
    open: false,
    own: false,
    ...part,
  };
  return { ...form, lines: [...form.lines, line], nextId: form.nextId + 1 };
}
