// Which change of a term is worth less to the client: said with each field, and by a kind where one field cannot say it.
import type { Day, Weekday } from './day';
import type { Field, Fields } from './field';
import { type ItemKind, itemKinds, type Scope } from './invoice';

/** One term that is worth less than it was; values as the terms hold them, of a whole scope for the field `scope`. */
export type Less = { readonly field: string; readonly was: unknown; readonly is: unknown };

/** A field that knows which change of its value takes something from the client. */
export type WeighedField<Value> = Field<Value> & {
  /** @param day from which the new value would hold: nobody loses days that are past */
  isLess(was: Value, is: Value, day: Day): boolean;
};

function weighed<Value>(field: Field<Value>, isLess: WeighedField<Value>['isLess']): WeighedField<Value> {
  return { ...field, isLess };
}

/** What has to be paid, bought or reached. */
export function lessIfHigher(field: Field<number>): WeighedField<number> {
  return weighed(field, (was, is) => is > was);
}

/** What is given. */
export function lessIfLower(field: Field<number>): WeighedField<number> {
  return weighed(field, (was, is) => is < was);
}

/** A limit from above; 0 for none. */
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

/** Days of the week; none named means all. */
export function lessIfFewer(field: Field<readonly Weekday[]>): WeighedField<readonly Weekday[]> {
  return weighed(
    field,
    (was, is) => is.length > 0 && (was.length === 0 || was.some((weekday) => !is.includes(weekday))),
  );
}

/** Something that keeps clients out. */
export function lessIfYes(field: Field<boolean>): WeighedField<boolean> {
  return weighed(field, (was, is) => is && !was);
}

/** A favour, as one of several choices. */
export function lessUnless<Choice extends string>(best: Choice, field: Field<Choice>): WeighedField<Choice> {
  return weighed(field, (was, is) => was === best && is !== best);
}

/** What helps on some invoices and hurts on others, whichever way it changes. */
export function lessIfOther<Value>(field: Field<Value>): WeighedField<Value> {
  return weighed(field, (was, is) => String(was) !== String(is));
}

/** What its family or kind weighs together with other fields. */
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

/** A scope that leaves out something that was in it. Everything has no gift cards and tips in it, for a reward. */
export function scopeLess(was: Scope, is: Scope): readonly Less[] {
  return isNarrower(was, is) ? [{ field: 'scope', was: partsOf(was), is: partsOf(is) }] : [];
}

/** Another scope, be it wider: what a kind looks for may then be found in something cheaper. */
export function scopeOther(was: Scope, is: Scope): readonly Less[] {
  const isOther = isNarrower(was, is) || isNarrower(is, was);
  return isOther ? [{ field: 'scope', was: partsOf(was), is: partsOf(is) }] : [];
}

/** A figure that follows from several terms. */
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
  // Everything covers whatever has a name, but for gift cards, which hardly anybody names.
  if (is.scope === 'everything') return false;
  const isAll = itemKinds.every((kind) => kinds.includes(kind));
  if (isAll) return false;
  return (
    was.categories.some((name) => !is.categories.includes(name)) ||
    was.items.some((name) => !is.items.includes(name))
  );
}
