// How values are stored: default values are omitted, and reading restores the same value.
import { canonical } from './canonical';

/** Conversion between a value and its stored form. Packing and unpacking gives the same value. */
export type Packing = {
  pack(value: unknown): unknown;
  unpack(stored: unknown): unknown;
};

type Fields = { readonly [name: string]: unknown };

const asIs: Packing = { pack: (value) => value, unpack: (stored) => stored };

/**
 * A record stored without fields at their default: a record from before a field existed reads as if it had the default.
 * A default therefore never changes; fields not listed here are stored unchanged.
 */
export function record(defaults: object, parts: { readonly [name: string]: Packing } = {}): Packing {
  const packed = new Map(
    Object.entries(defaults).map(([name, value]) => [name, canonical((parts[name] ?? asIs).pack(value))]),
  );
  const packings = Object.entries(parts);
  return {
    pack(value) {
      const result: { [name: string]: unknown } = {};
      for (const [name, inner] of Object.entries(value as Fields)) {
        if (inner === undefined) continue;
        const stored = (parts[name] ?? asIs).pack(inner);
        const none = packed.get(name);
        if (none === undefined || none !== canonical(stored)) result[name] = stored;
      }
      return result;
    },
    // Each entry of a ledger is read here, with all its lines and lots.
    unpack(stored) {
      const result: { [name: string]: unknown } = { ...defaults };
      const fields = stored as Fields;
      for (const name in fields) result[name] = fields[name];
      for (const [name, part] of packings) if (name in fields) result[name] = part.unpack(fields[name]);
      return result;
    },
  };
}

export function list(part: Packing): Packing {
  return {
    pack: (values) => (values as readonly unknown[]).map(part.pack),
    unpack: (stored) => (stored as readonly unknown[]).map(part.unpack),
  };
}

/** A value or null. */
export function orNull(part: Packing): Packing {
  return {
    pack: (value) => (value === null ? null : part.pack(value)),
    unpack: (stored) => (stored === null ? null : part.unpack(stored)),
  };
}

/** A record as the list of its values in the given order, up to the last one that is not the default. */
export function tuple(fields: readonly (readonly [name: string, none: string | number | null])[]): Packing {
  return {
    pack(value) {
      const values = fields.map(([name]) => (value as Fields)[name]);
      let length = values.length;
      while (length > 0 && values[length - 1] === fields[length - 1]?.[1]) length -= 1;
      return values.slice(0, length);
    },
    unpack(stored) {
      const values = stored as readonly unknown[];
      const result: { [name: string]: unknown } = {};
      for (let i = 0; i < fields.length; i++) {
        const [name, none] = fields[i] as (typeof fields)[number];
        result[name] = i < values.length ? values[i] : none;
      }
      return result;
    },
  };
}
