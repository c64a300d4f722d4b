// Unsaved invoices in a browser that is full: whatever page goes, and whichever takes over, they stay kept somewhere.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyForm } from '../../src/ui/till/form';
import { type KeptUnsaved, keepingOf } from '../../src/ui/till/kept-unsaved';

/** A browser's memory that has room for so many signs. */
function memoryOf(room: number) {
  const texts: Record<string, string> = {};
  let most = room;
  const methods = {
    getItem: (name: string) => texts[name] ?? null,
    removeItem: (name: string) => void delete texts[name],
    setItem(name: string, text: string) {
      const others = Object.entries(texts).filter(([other]) => other !== name);
      if (others.reduce((sum, [, { length }]) => sum + length, text.length) > most)
        throw new Error('QuotaExceededError');
      texts[name] = text;
    },
  };
  // The names of what is kept are its own keys, as in a browser.
  const storage = new Proxy(methods, { ownKeys: () => Object.keys(texts), getOwnPropertyDescriptor });
  return {
    storage,
    fill: () => {
      most = 0;
    },
    roomFor: (signs: number) => {
      most = signs;
    },
    receipts: () =>
      Object.values(texts).flatMap((text) =>
        (JSON.parse(text) as { readonly items: readonly KeptUnsaved[] }).items.map(
          ({ form }) => form.receipt,
        ),
      ),
  };
}

function getOwnPropertyDescriptor() {
  return { enumerable: true, configurable: true };
}

function itemOf(receipt: string): KeptUnsaved {
  return { form: { ...emptyForm, receipt }, attempts: [], state: { at: 'aside' }, unanswered: null };
}

const whose = { sheet: 'S', staff: 0 };

/** A page that keeps all that it took over, as the queue does: one after the other. */
function nextPage(name: string) {
  const keeping = keepingOf(name, whose);
  let items: readonly KeptUnsaved[] = [];
  keeping.takeOver((found) => {
    for (const one of found) {
      items = [...items, one];
      keeping.write(items);
    }
  });
  return { keeping, items: () => items };
}

let memory = memoryOf(100_000);
beforeEach(() => {
  memory = memoryOf(100_000);
  vi.stubGlobal('localStorage', memory.storage);
  vi.stubGlobal('navigator', {});
  keepingOf('first', whose).write([itemOf('1'), itemOf('2')]);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('unsaved invoices of a page that is gone', () => {
  it('are kept by the page that takes them over, once', () => {
    nextPage('second');
    expect(memory.receipts()).toEqual(['1', '2']);
    nextPage('third').keeping.write([]);
    expect(memory.receipts()).toEqual([]);
  });

  it('stay kept under its name where the browser takes nothing more, for the page after', () => {
    memory.fill();
    const second = nextPage('second');
    expect(second.items()).toHaveLength(2);
    // Whatever has room where they were has none for more.
    memory.roomFor(JSON.stringify(itemOf('1')).length * 2 + 200);
    second.keeping.write([...second.items(), itemOf('3')]);
    expect(memory.receipts()).toEqual(['1', '2']);
    expect(nextPage('third').items()).toHaveLength(2);
  });

  it('make room for the same ones in their new place', () => {
    memory.roomFor(JSON.stringify(itemOf('1')).length * 2 + 200);
    nextPage('second');
    expect(memory.receipts()).toEqual(['1', '2']);
    const third = nextPage('third');
    third.keeping.write([itemOf('2')]);
    expect(memory.receipts()).toEqual(['2']);
  });

  it('go from its place as soon as the next page can keep them', () => {
    memory.fill();
    const second = nextPage('second');
    memory.roomFor(100_000);
    second.keeping.write([...second.items(), itemOf('3')]);
    expect(memory.receipts()).toEqual(['1', '2', '3']);
  });

  it('are no third page’s as long as the second one has not found room for them', async () => {
    const held: string[] = [];
    vi.stubGlobal('navigator', {
      locks: {
        request: async (name: string, work: () => Promise<void> | undefined) => {
          held.push(name);
          await work();
          held.splice(held.indexOf(name), 1);
        },
      },
    });
    memory.fill();
    const second = nextPage('second');
    await Promise.resolve();
    expect(held).toContain('carnet.unsaved.first');
    memory.roomFor(100_000);
    second.keeping.write(second.items());
    await new Promise((resolve) => setTimeout(resolve));
    expect(held).toEqual(['carnet.unsaved.second']);
  });
});
