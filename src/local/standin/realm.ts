/** The globals of an execution, and functions to create Dates, errors and arrays of its own realm. */
import vm from 'node:vm';

/** Clock and randomness, which a realm reads at each use. */
export interface Outside {
  now(): number;
  random(): number;
}

export interface Realm {
  readonly context: vm.Context;
  /** Sets whose clock and randomness to use: another execution may have others. */
  serve(outside: Outside): void;
  date(instant: number): object;
  error(name: string, message: string): object;
  /** The script's own arrays: instanceof Array holds there. */
  rows<T>(rows: readonly (readonly T[])[]): T[][];
  list<T>(items: readonly T[]): T[];
  json(text: string): unknown;
  /** Calls a top-level function of the script; if interruptible, a signal can end it. */
  call(fn: string, args: readonly unknown[], how: { readonly interruptible: boolean }): unknown;
}

// Runs inside the context. The clock and chance are the stand-in's, so that runs repeat exactly.
const PRELUDE = new vm.Script(`(function (now, random) {
  const Native = Date;
  function Clock(...parts) {
    if (!new.target) return new Native(now()).toString();
    // The usual cases apart: reflection costs ten times as much, and the prototype is the same.
    if (new.target === Clock && parts.length < 2)
      return parts.length === 0 ? new Native(now()) : new Native(parts[0]);
    return Reflect.construct(Native, parts.length === 0 ? [now()] : parts, new.target);
  }
  Object.setPrototypeOf(Clock, Native);
  Object.defineProperty(Clock, 'name', { value: 'Date' });
  Object.defineProperty(Clock, 'length', { value: 7 });
  Clock.prototype = Native.prototype;
  Clock.now = () => now();
  Native.prototype.constructor = Clock;
  Object.defineProperty(globalThis, 'Date', { value: Clock, writable: true, configurable: true });
  Math.random = random;
  // Present in every V8, absent from Apps Script.
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete globalThis[name];
  // Element by element: slice is slow for an array of another realm.
  function list(items) {
    const own = [];
    for (let i = 0; i < items.length; i++) own.push(items[i]);
    return own;
  }
  return {
    date: (instant) => new Native(instant),
    error(name, message) {
      const error = new Error(message);
      Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
      return error;
    },
    rows: (rows) => { const own = []; for (let i = 0; i < rows.length; i++) own.push(list(rows[i])); return own; },
    list,
    json: JSON.parse,
  };
})`);

// The call itself must be compiled code run by vm, since only that can be interrupted. The function is looked
// up by name as Google does, and its arguments wait in a slot that is emptied before the script runs.
const CALL = new vm.Script(`globalThis[Symbol.for('stand-in call')]()`);
const SLOT = Symbol.for('stand-in call');

export function createRealm(first: Outside): Realm {
  // An ordinary global object, as Google's is: one that vm intercepts answers each `Object` or `Date` forty times slower.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const globals = context as Record<string | symbol, unknown>;
  let outside = first;
  const make = PRELUDE.runInContext(context)(
    () => outside.now(),
    () => outside.random(),
  );
  return {
    ...make,
    context,
    serve(next) {
      outside = next;
    },
    call(fn, args, { interruptible }) {
      const own = make.list(args) as unknown[];
      globals[SLOT] = () => {
        delete globals[SLOT];
        return (globals[fn] as (...all: unknown[]) => unknown).apply(undefined, own);
      };
      return CALL.runInContext(context, { breakOnSigint: interruptible });
    },
  };
}

/** A small repeatable generator (mulberry32): enough for ids and dice, not for secrets. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
