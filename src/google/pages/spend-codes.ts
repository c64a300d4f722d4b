// Codes with which clients spend points on their own pages, each in a script property of its own.
import type { SpendCodes } from '../../app/ports/spend-codes';
import { isForgettable, noSpendCode, type SpendCode } from '../../core/members/spend-code';
import type { Store } from '../properties/properties';
import { readNote, writeNote } from '../properties/stored-note';

const PREFIX = 'code.';

export function spendCodeStore(store: Store): SpendCodes {
  function read(key: string): SpendCode {
    const text = readNote(store, key);
    return text === undefined ? noSpendCode : { ...noSpendCode, ...(JSON.parse(text) as SpendCode) };
  }
  return {
    of: (member) => read(PREFIX + member),
    keep(member, code, now) {
      // The store is limited to 500 KB: what no longer matters goes whenever something is added.
      for (const key of store.keys())
        if (key.startsWith(PREFIX) && isForgettable(read(key), now)) store.remove(key);
      writeNote(store, PREFIX + member, JSON.stringify(code));
    },
  };
}
