// Which changes of a term are worth less to the client: declared per field, and by a kind if one field is not enough.
import type { Day, Weekday } from '../day';
import { type ItemKind, itemKinds, type Scope } from '../invoice/invoice';
import type { Field, Fields } from '../settings/field';

/** One term that is worth less than before; values as in the terms, with a whole scope for the field `scope`. */
export type Less = { readonly field: string; readonly was: unknown; readonly is: unknown };

/** A field that knows which changes of its value are a loss for the client. */
export type WeighedField<Value> = Field<Value> & {
  /** @param day from which the new value would apply: past days are no loss */
  isLess(was: Value, is: Value, day: Day): boolean;
};

function weighed<Value>(field: Field<Value>, isLess: WeighedField<Value>['isLess']): WeighedField<Value> {
  return { ...field, isLess };
}

/** A requirement: to be paid, bought or reached. */
export function lessIfHigher(field: Field<number>): WeighedField<number> {
  return weighed(field, (was, is) => is > was);
}

/** A benefit. */
export function lessIfLower(field: Field<number>): WeighedField<number> {
  return weighed(field, (was, is) => is < was);
}

/** An upper limit; 0 for none. */
export function lessIfTighter(field: Field<number>): WeighedField<number> {
  return weighed(field, (was, is) => (is || Infinity) < (was || Infinity));
}

/** A first day; '' for none. */
export function lessIfLater(field: Field<Day | ''>): WeighedField<Day | ''> {
  return weighed(field, (was, is, day) => is > day && is > was);
}

/** A last day; '' for none. */
export function lessIfSooner(field: Field<Day | ''>): WeighedField<Day | ''> {
  return weighed(field, (was, is) => is !== '' && (was === '' || is < was));
}

/** Days of the week; an empty list means all. */
export function lessIfFewer(field: Field<readonly Weekday[]>): WeighedField<readonly Weekday[]> {
  return weighed(
    field,
    (was, is) => is.length > 0 && (was.length === 0 || was.some((weekday) => !is.includes(weekday))),
  );
}

/** A restriction. */
export function lessIfYes(field: Field<boolean>): WeighedField<boolean> {
  return weighed(field, (was, is) => is && !was);
}

/** A choice of which one is the best for clients. */
export function lessUnless<Choice extends string>(best: Choice, field: Field<Choice>): WeighedField<Choice> {
  return weighed(field, (was, is) => was === best && is !== best);
}

/** A term that helps on some invoices and hurts on others, whichever way it changes. */
export function lessIfOther<Value>(field: Field<Value>): WeighedField<Value> {
  return weighed(field, (was, is) => String(was) !== String(is));
}

/** A term that its family or kind compares together with others. */
export function weighedTogether<Value>(field: Field<Value>): WeighedField<Value> {
  return weighed(field, () => false);
}

type Values = { readonly [field: string]: unknown };

/** The fields whose new values are worth less. */
export function lessIn(fields: Fields, was: Values, is: Values, day: Day): readonly Less[] {
  return Object.entries(fields).flatMap(([field, description]): Less[] => {
    const { isLess } = description as WeighedField<unknown>;
    return isLess(was[field], is[field], day) ? [{ field, was: was[field], is: is[field] }] : [];
  });
}

/** A scope that no longer covers something. For a reward, everything excludes gift cards and tips. */
export function scopeLess(was: Scope, is: Scope): readonly Less[] {
  return isNarrower(was, is) ? [{ field: 'scope', was: partsOf(was), is: partsOf(is) }] : [];
}

/** Any other scope, even a wider one: the kind may then pick a cheaper item. */
export function scopeOther(was: Scope, is: Scope): readonly Less[] {
  const isOther = isNarrower(was, is) || isNarrower(is, was);
  return isOther ? [{ field: 'scope', was: partsOf(was), is: partsOf(is) }] : [];
}

/** A figure computed from several terms. */
export function figureLess(field: string, was: number, is: number): readonly Less[] {
  return is > was ? [{ field, was, is }] : [];
}

function partsOf({ scope, categories, items }: Scope): Scope {
  return { scope, categories, items };
}

const notEverything: readonly ItemKind[] = ['giftcard', 'tip'];

function kindsIn({ scope }: Scope): readonly ItemKind[] {
  return scope === 'everything' ? itemKinds.filter((kind) => !notEverything.includes(kind)) : scope;
}

function isNarrower(was: Scope, is: Scope): boolean {
  const kinds = kindsIn(is);
  if (kindsIn(was).some((kind) => !kinds.includes(kind))) return true;
  // Everything covers any named item, except gift cards, which are rarely named.
  if (is.scope === 'everything') return false;
  const isAll = itemKinds.every((kind) => kinds.includes(kind));
  if (isAll) return false;
  return (
    was.categories.some((name) => !is.categories.includes(name)) ||
    was.items.some((name) => !is.items.includes(name))
  );
}
