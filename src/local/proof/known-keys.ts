// Which command keys a journal has had, in eight bytes each: a million keys as text would fill the memory.
import type { Keys } from '../../core/decide/proof';

const BEGIN = 1 << 12;

/**
 * Sixty-four bits of each key: two different keys of a million share them in one of forty million journals. A second
 * copy of a row follows the first, since entries come in order of number.
 */
export function knownKeys(): Keys {
  let slots = new Uint32Array(2 * BEGIN);
  let count = 0;
  let last = '';

  /** Whether the mark was there. Puts it in. */
  function put(table: Uint32Array, one: number, other: number): boolean {
    const mask = table.length / 2 - 1;
    for (let at = one & mask; ; at = (at + 1) & mask) {
      const [a, b] = [table[2 * at], table[2 * at + 1]];
      if (a === one && b === other) return true;
      if (a !== 0 || b !== 0) continue;
      table[2 * at] = one;
      table[2 * at + 1] = other;
      return false;
    }
  }

  function grow(): void {
    const larger = new Uint32Array(slots.length * 2);
    for (let i = 0; i < slots.length; i += 2) {
      const [one = 0, other = 0] = [slots[i], slots[i + 1]];
      if (one !== 0 || other !== 0) put(larger, one, other);
    }
    slots = larger;
  }

  return {
    isDoubled(key, hash) {
      const isCopy = hash === last;
      last = hash;
      const wasThere = put(slots, mixed(key, ONE), mixed(key, OTHER) || 1);
      if (wasThere) return !isCopy;
      count += 1;
      if (count * 3 > slots.length) grow();
      return false;
    },
  };
}

// Two odd multipliers of 32 bits, as in MurmurHash3.
const ONE = 0xcc9e2d51;
const OTHER = 0x1b873593;

function mixed(text: string, by: number): number {
  let hash = by ^ text.length;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), by);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
