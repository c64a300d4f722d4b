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
 * @param blank a record with all its defaults, written where it is called: so it is made many times quicker than copied
 */
export function record(blank: () => object, parts: { readonly [name: string]: Packing } = {}): Packing {
  const packed = new Map(
    Object.entries(blank()).map(([name, value]) => [name, canonical((parts[name] ?? asIs).pack(value))]),
  );
  const names = Object.keys(parts);
  const packings = Object.values(parts);
  return {
    pack(value) {
      const result: { [name: string]: unknown } = {};
      for (const [name, inner] of Object.entries(value as Fields)) {
        if (inner === undefined) continue;
        const stored = (parts[name] ?? asIs).pack(inner);
        if (packed.get(name) !== canonical(stored)) result[name] = stored;
      }
      return result;
    },
    // Each entry of a ledger is read here, with all its lines and lots.
    unpack(stored) {
      const result = blank() as { [name: string]: unknown };
      const fields = stored as Fields;
      for (const name in fields) result[name] = fields[name];
      for (let i = 0; i < names.length; i++) {
        const name = names[i] as string;
        const part = fields[name];
        if (part !== undefined) result[name] = packings[i]?.unpack(part);
      }
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

/**
 * A record as the list of its values in the given order, up to the last one that is not the default.
 * @param blank a record with all its defaults, as for `record`
 */
export function tuple<Record extends object>(
  blank: () => Record,
  names: readonly (string & keyof Record)[],
): Packing {
  const none = blank() as Fields;
  return {
    pack(value) {
      const values = names.map((name) => (value as Fields)[name]);
      let length = values.length;
      while (length > 0 && values[length - 1] === none[names[length - 1] as string]) length -= 1;
      return values.slice(0, length);
    },
    unpack(stored) {
      const values = stored as readonly unknown[];
      const result = blank() as { [name: string]: unknown };
      const length = Math.min(values.length, names.length);
      for (let i = 0; i < length; i++) result[names[i] as string] = values[i];
      return result;
    },
  };
}
