// Whose properties and lock are used, in a bound script and in a published add-on.
import { afterEach, expect, it } from 'vitest';
import { home, servicesOf } from '../../src/google/properties/home';
import { openSalon } from './salon';

const names = ['PropertiesService', 'LockService'] as const;
const own = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
afterEach(() => {
  for (const [i, name] of names.entries()) {
    Reflect.deleteProperty(globalThis, name);
    const was = own[i];
    if (was !== undefined) Object.defineProperty(globalThis, name, was);
  }
});

/** Services whose properties and locks say whose they are; the document's are null where no document is open. */
function atGoogle(document: string | null): void {
  Object.assign(globalThis, {
    PropertiesService: {
      getScriptProperties: () => 'script',
      getDocumentProperties: () => document,
    },
    LockService: { getScriptLock: () => 'script', getDocumentLock: () => document },
  });
}

it('a bound script uses the script’s, in its sheet and in a web app alike', () => {
  for (const document of ['document', null]) {
    atGoogle(document);
    const { properties, lock } = servicesOf('sheet');
    expect([properties(), lock()]).toEqual(['script', 'script']);
  }
});

it('an add-on uses those of the document that is open', () => {
  atGoogle('document');
  const { properties, lock } = servicesOf('add-on');
  expect([properties(), lock()]).toEqual(['document', 'document']);
});

it('an add-on without a document uses none, rather than what all salons share', () => {
  atGoogle(null);
  const { properties, lock } = servicesOf('add-on');
  expect(properties).toThrow('only in an open sheet');
  expect(lock).toThrow('only in an open sheet');
});

it('this Carnet is bound to its sheet, and keeps nothing in the document’s properties', () => {
  const { state } = openSalon().sheet.standIn.workbook;
  expect(home).toBe('sheet');
  expect(Object.keys(state.properties.script)).toContain('done');
  expect(state.properties.document).toEqual({});
});
