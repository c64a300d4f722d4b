/** PropertiesService: text by key, written immediately (never buffered). */

import { ServiceError } from './errors';
import type { Execution } from './execution';
import type { Container } from './handles';
import { model } from './model';
import { accept } from './signature';
import type { Store } from './workbook-state';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

type Kind = 'script' | 'document' | 'user';

export function propertiesService(execution: Execution, { inContainer }: Container): object {
  const get = (kind: Kind, method: string) => () => {
    execution.permissions.require('unscoped', `PropertiesService.${method}`);
    return kind === 'document' && !inContainer ? null : store(execution, kind);
  };
  return model(execution, 'PropertiesService', {
    getScriptProperties: get('script', 'getScriptProperties'),
    getDocumentProperties: get('document', 'getDocumentProperties'),
    getUserProperties: get('user', 'getUserProperties'),
  });
}

function store(execution: Execution, kind: Kind): object {
  const { workbook, realm } = execution;
  const current = () => workbook.state.properties[kind];
  const check = (method: string, args: unknown[], ...signatures: Parameters<typeof accept>[2][]) =>
    accept(`PropertiesService.Properties.${method}`, args, ...signatures);
  const read = <T>(method: string, pick: (kept: Store) => T): T =>
    execution.call({ kind: 'property-read', name: `Properties.${method}`, where: kind, cells: 0 }, () =>
      pick(current()),
    );
  const write = (method: string, next: (kept: Store) => Store) => {
    execution.call({ kind: 'property-write', name: `Properties.${method}`, where: kind, cells: 0 }, () => {
      const kept = next(current());
      checkSizes(kept);
      workbook.change({ properties: { ...workbook.state.properties, [kind]: kept } });
    });
    return self;
  };
  const self: object = model(execution, 'Properties', {
    getProperty(...args: unknown[]) {
      check('getProperty', args, ['any']);
      return read('getProperty', (kept) => kept[String(args[0])] ?? null);
    },
    getProperties: () => read('getProperties', (kept) => realm.json(JSON.stringify(kept))),
    getKeys: () => read('getKeys', (kept) => realm.list(Object.keys(kept))),
    setProperty(...args: unknown[]) {
      check('setProperty', args, ['any', 'any']);
      return write('setProperty', (kept) => ({ ...kept, [String(args[0])]: String(args[1]) }));
    },
    setProperties(...args: unknown[]) {
      check('setProperties', args, ['object'], ['object', 'boolean']);
      const added = Object.entries(args[0] as object).map(([key, value]) => [key, String(value)]);
      return write('setProperties', (kept) => ({
        ...(args[1] === true ? {} : kept),
        ...Object.fromEntries(added),
      }));
    },
    deleteProperty(...args: unknown[]) {
      check('deleteProperty', args, ['any']);
      return write('deleteProperty', ({ [String(args[0])]: _, ...rest }) => rest);
    },
    deleteAllProperties: () => write('deleteAllProperties', () => ({})),
  });
  return self;
}

function checkSizes(kept: Store): void {
  let sum = 0;
  for (const [key, value] of Object.entries(kept)) {
    const bytes = Buffer.byteLength(value);
    if (bytes > VALUE_BYTES) throw new ServiceError('Argument too large: value');
    sum += bytes + Buffer.byteLength(key);
  }
  if (sum > STORE_BYTES) {
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}
