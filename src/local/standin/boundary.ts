/** How values pass between a page or a test and the script. */
import { ServiceError } from './errors';
import { isModelled } from './model';
import type { Realm } from './realm';
import { isDate, tagOf } from './signature';

/** Thrown in the page, before anything reaches the server. */
export class PageError extends Error {
  override readonly name = 'TypeError';
}

/** Finds what google.script.run refuses to carry and says where it is; null if there is nothing. */
function illegal(value: unknown, where: string, parents: readonly unknown[]): string | null {
  if (value === null || ['undefined', 'number', 'string', 'boolean'].includes(typeof value)) return null;
  if (typeof value !== 'object' || isModelled(value) || parents.includes(value)) return where;
  const inside = [...parents, value];
  if (!Array.isArray(value) && !isPlain(value)) return where;
  for (const [key, item] of Object.entries(value)) {
    const found = illegal(item, key, inside);
    if (found !== null) return found;
  }
  return null;
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  // Plain objects of any realm: their prototype is the end of the chain.
  return tagOf(value) === 'Object' && (prototype === null || Object.getPrototypeOf(prototype) === null);
}

/** Copies the arguments of google.script.run into the script's realm. */
export function carriedIn(realm: Realm, args: readonly unknown[]): unknown[] {
  const found = illegal(args, '0', []);
  if (found !== null) throw new PageError(`Failed due to illegal value in property: ${found}`);
  return realm.json(JSON.stringify(args)) as unknown[];
}

/** Copies what google.script.run returns; gaps in arrays become null. */
export function carriedOut(
  value: unknown,
  { returnedDate }: { readonly returnedDate: 'refused' | 'null' },
): unknown {
  if (value === undefined) return null;
  if (returnedDate === 'null' && holdsDate(value, [])) return null;
  if (illegal(value, 'value', []) !== null) {
    throw new ServiceError('The script completed but the returned value is not a supported return type.');
  }
  return JSON.parse(JSON.stringify(value));
}

function holdsDate(value: unknown, parents: readonly unknown[]): boolean {
  if (isDate(value)) return true;
  if (typeof value !== 'object' || value === null || isModelled(value) || parents.includes(value))
    return false;
  return Object.values(value).some((item) => holdsDate(item, [...parents, value]));
}

/** Converts a test's value to the script's realm, Dates included (custom functions, events). */
export function native(realm: Realm, value: unknown): unknown {
  if (isDate(value)) return realm.date(value.getTime());
  if (Array.isArray(value)) return realm.list(value.map((item) => native(realm, item)));
  if (typeof value !== 'object' || value === null || isModelled(value)) return value;
  const object = realm.json('{}') as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) object[key] = native(realm, item);
  return object;
}

/** Copies a script's value to this realm; a Google object becomes its name. */
export function copied(value: unknown): unknown {
  if (isDate(value)) return new Date(Date.prototype.getTime.call(value));
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value === 'function') return '[function]';
  if (typeof value !== 'object' || value === null) return value;
  if (isModelled(value)) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item)]));
}
