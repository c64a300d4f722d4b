/** Turns a set of methods into a Google object: unknown members fail, and errors belong to the script's own realm. */
import { NotModelled, ServiceError } from './errors';
import type { Execution } from './execution';

// biome-ignore lint/suspicious/noExplicitAny: a script may pass anything; each method checks its arguments
export type Method = (...args: any[]) => unknown;
export type Members = Readonly<Record<string, unknown>>;

/** Members that JavaScript itself or a printer reads from any object, and Google's objects lack. */
const ASKED_OF_ALL = [
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
  'hasOwnProperty',
];

const enumMembers = new WeakSet<object>();
const originals = new WeakMap<object, { readonly noun: string; readonly inner: unknown }>();

/** The data behind a modelled object of that type, else null; methods use it to read each other's objects. */
export function behind<T>(object: unknown, noun: string): T | null {
  if (typeof object !== 'object' || object === null) return null;
  const found = originals.get(object);
  return found?.noun === noun ? (found.inner as T) : null;
}

export function isModelled(object: object): boolean {
  return originals.has(object) || enumMembers.has(object);
}

/**
 * `inner` is what `behind` returns. Each call runs in a guard that converts errors to the script's own. Members in
 * parts are created part by part on first use: most ranges serve a single call.
 */
export function model(
  execution: Execution,
  noun: string,
  members: Members | readonly (() => Members)[],
  inner: unknown = null,
): object {
  const known: Members = Object.create(null);
  const parts = Array.isArray(members) ? members.slice() : [() => members];
  const memberOf = (key: string): unknown => {
    while (known[key] === undefined && parts.length > 0) Object.assign(known, parts.shift()());
    return known[key];
  };
  const object = new Proxy(known, {
    get(_, key) {
      const member = typeof key === 'symbol' ? undefined : memberOf(key);
      if (typeof member === 'function') {
        return (...args: unknown[]) => guarded(execution, () => (member as Method)(...args));
      }
      if (member !== undefined || typeof key === 'symbol' || ASKED_OF_ALL.includes(key)) return member;
      if (key === 'toString') return () => noun;
      return guarded(execution, () => {
        throw new NotModelled(`${noun}.${key}`);
      });
    },
    set(_, key) {
      return guarded(execution, () => {
        throw new NotModelled(`Setting ${noun}.${String(key)}`);
      });
    },
  });
  originals.set(object, { noun, inner });
  return object;
}

function guarded<T>(execution: Execution, act: () => T): T {
  try {
    execution.checkAlive();
    return act();
  } catch (error) {
    if (error instanceof NotModelled) execution.fault ??= error;
    if (error instanceof ServiceError) {
      throw execution.realm.error(error.name, execution.worded(error.message));
    }
    if (error instanceof NotModelled) throw execution.realm.error(error.name, error.message);
    // Anything else is a defect of the stand-in: it must reach the developer, not the script.
    execution.hookError ??= { error };
    throw execution.realm.error('Error', String(error));
  }
}

/** The members of a Google enum: objects, so that a plain string does not pass for one. */
export function enumeration<T extends string>(...names: readonly T[]): Readonly<Record<T, EnumMember>> {
  const members = names.map((name, index) => {
    const member = { toString: () => name, name: () => name, ordinal: () => index, toJSON: () => name };
    enumMembers.add(member);
    return [name, Object.freeze(member)];
  });
  return Object.freeze(Object.fromEntries(members));
}
export interface EnumMember {
  toString(): string;
}
