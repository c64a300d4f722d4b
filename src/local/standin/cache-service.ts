/** CacheService: text that may vanish at any time. */

import { ServiceError } from './errors';
import type { Execution } from './execution';
import { model } from './model';
import { accept } from './signature';
import type { Cached } from './workbook-state';

const VALUE_BYTES = 100 * 1024;
const KEY_LENGTH = 250;
const MOST_SECONDS = 21_600;
const USUAL_SECONDS = 600;
const MOST_ITEMS = 1000;
/** How many entries stay, those furthest from expiry, once there are more than the maximum. */
const KEPT_ITEMS = 900;

export function cacheService(execution: Execution): object {
  return model(execution, 'CacheService', {
    getScriptCache() {
      execution.permissions.require('unscoped', 'CacheService.getScriptCache');
      return cache(execution);
    },
  });
}

function cache(execution: Execution): object {
  const { workbook, realm } = execution;
  const alive = (key: string): string | null => {
    const found = workbook.state.cache[key];
    return found && found.until > execution.now() ? found.value : null;
  };
  const checkKey = (key: string) => {
    if (key.length > KEY_LENGTH) throw new ServiceError('Argument too large: key');
  };
  const put = (entries: readonly (readonly [string, unknown])[], seconds: number) => {
    if (seconds < 1 || seconds > MOST_SECONDS) {
      throw new ServiceError(`Argument out of range: expirationInSeconds must be from 1 to ${MOST_SECONDS}`);
    }
    const fresh: Record<string, Cached> = {};
    for (const [key, value] of entries) {
      checkKey(key);
      const text = String(value);
      if (Buffer.byteLength(text) > VALUE_BYTES) throw new ServiceError('Argument too large: value');
      fresh[key] = { value: text, until: execution.now() + seconds * 1000 };
    }
    const all = Object.entries({ ...workbook.state.cache, ...fresh }).sort(
      ([, a], [, b]) => b.until - a.until,
    );
    workbook.change({ cache: Object.fromEntries(all.length > MOST_ITEMS ? all.slice(0, KEPT_ITEMS) : all) });
  };
  const remove = (keys: readonly string[]) => {
    const kept = Object.entries(workbook.state.cache).filter(([key]) => !keys.includes(key));
    workbook.change({ cache: Object.fromEntries(kept) });
  };
  const call = <T>(method: string, act: () => T): T =>
    execution.call({ kind: 'cache', name: `Cache.${method}`, where: '', cells: 0 }, act);
  const check = (method: string, args: unknown[], ...signatures: Parameters<typeof accept>[2][]) =>
    accept(`CacheService.Cache.${method}`, args, ...signatures);
  return model(execution, 'Cache', {
    get(...args: unknown[]) {
      check('get', args, ['string']);
      checkKey(args[0] as string);
      return call('get', () => alive(args[0] as string));
    },
    getAll(...args: unknown[]) {
      check('getAll', args, ['array']);
      return call('getAll', () => {
        const found = (args[0] as string[])
          .map((key) => [key, alive(key)])
          .filter(([, value]) => value !== null);
        return realm.json(JSON.stringify(Object.fromEntries(found)));
      });
    },
    put(...args: unknown[]) {
      check('put', args, ['string', 'any'], ['string', 'any', 'number']);
      const [key, value, seconds = USUAL_SECONDS] = args as [string, unknown, number?];
      call('put', () => put([[key, value]], seconds));
    },
    putAll(...args: unknown[]) {
      check('putAll', args, ['object'], ['object', 'number']);
      const [values, seconds = USUAL_SECONDS] = args as [object, number?];
      call('putAll', () => put(Object.entries(values), seconds));
    },
    remove(...args: unknown[]) {
      check('remove', args, ['string']);
      call('remove', () => remove([args[0] as string]));
    },
    removeAll(...args: unknown[]) {
      check('removeAll', args, ['array']);
      call('removeAll', () => remove(args[0] as string[]));
    },
  });
}
