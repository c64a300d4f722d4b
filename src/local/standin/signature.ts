/** Checks arguments, and refuses them in Google's words. */
import { ServiceError } from './errors';

export type Kind = 'number' | 'string' | 'boolean' | 'object' | 'array' | 'any';

export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Recognises Dates of any realm. */
export function isDate(value: unknown): value is Date {
  return typeof value === 'object' && value !== null && tagOf(value) === 'Date';
}

function matches(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'any':
      return true;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
  }
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'object' || typeof value === 'function')
    return Array.isArray(value) ? 'number[]' : tagOf(value);
  return typeof value;
}

/** Throws unless the arguments fit one of the signatures; returns the one that fits. */
export function accept(
  name: string,
  args: readonly unknown[],
  ...signatures: readonly Kind[][]
): readonly Kind[] {
  const found = signatures.find(
    (kinds) => kinds.length === args.length && kinds.every((kind, index) => matches(args[index], kind)),
  );
  if (!found) {
    throw new ServiceError(
      `The parameters (${args.map(nameOf).join(',')}) don't match the method signature for ${name}.`,
    );
  }
  return found;
}
