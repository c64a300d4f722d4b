// The changes that can be made to the till's form. Pure: each change returns a new form, so that the form that was sent
// and the form on the screen can be told apart.
import type { CatalogItem } from '../../app/ports/catalog';
import { emptyForm, type FormLine, type TillChange, type TillForm } from './form';

export function changeForm(form: TillForm, change: TillChange): TillForm {
  switch (change.do) {
    case 'choose':
      // The rewards may be out of reach for another client.
      return { ...form, client: change.client, picks: form.client === change.client ? form.picks : [] };
    case 'add-item':
      return withItem(form, change.item, change.price);
    case 'add-own':
      return withLine(form, {
        name: change.name,
        kind: change.kind,
        own: true,
        price: change.price ?? '',
        open: change.price === undefined,
      });
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
      const others = change.alone ? [] : form.picks;
      return { ...form, picks: [...others, { reward: change.reward, points: '' }] };
    }
    case 'pick-less': {
      const last = form.picks.map(({ reward }) => reward).lastIndexOf(change.reward);
      return { ...form, picks: form.picks.filter((_, at) => at !== last) };
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
      return { ...form, storedValues: [...form.storedValues, change.storedValue] };
    case 'put-away':
      return {
        ...form,
        storedValues: form.storedValues.filter(({ state }) => state.id !== change.storedValue),
      };
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

/** Adding an item again increases its quantity, unless its line was edited by hand. */
function withItem(form: TillForm, item: CatalogItem, price: string): TillForm {
  const same = form.lines.find(
    (line) =>
      !line.own &&
      line.kind === item.kind &&
      line.item === item.code &&
      line.name === item.name &&
      line.price === price &&
      line.discount === '' &&
      line.staff === '' &&
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
    staff: '',
    open: false,
    own: false,
    ...part,
  };
  return { ...form, lines: [...form.lines, line], nextId: form.nextId + 1 };
}
