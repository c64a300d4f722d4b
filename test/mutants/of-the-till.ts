// Mutants of the till: what keeps it from charging somebody else, and invoices on their way from being lost, doubled or put in another order.
import type { Mutant } from './mutant';

export const ofTheTill: readonly Mutant[] = [
  {
    without: 'an invoice without an answer keeping back the next ones',
    file: 'src/ui/till/unsaved.ts',
    find: "return held === 'changed' ? null : item;",
    replace: "{ if (held !== 'changed' && item.again === 0) return item; }",
    caughtBy: ['test/ui/unsaved-order.test.ts'],
  },
  {
    without: 'a refused invoice keeping back those of its client',
    file: 'src/ui/till/unsaved.ts',
    find: 'kept.add(form.client);',
    replace: '{}',
    caughtBy: ['test/ui/unsaved-order.test.ts'],
  },
  {
    without: 'a form that is being changed not being sent by itself',
    file: 'src/ui/till/unsaved.ts',
    find: "return held === 'changed' ? null : item;",
    replace: 'return item;',
    caughtBy: ['test/ui/unsaved-order.test.ts'],
  },
  {
    without: 'an invoice without an answer sent again by itself',
    file: 'src/ui/till/unsaved-queue.ts',
    find: 'if (wait > 0) timer = setTimeout(go, wait);',
    replace: 'if (wait > 0) timer = undefined;',
    caughtBy: ['test/ui/unsaved-queue.test.ts'],
  },
  {
    without: 'a busy ledger being no answer to what was sent before',
    file: 'src/ui/sender.ts',
    find: '!(isUnsure && isUnread(refusal))',
    replace: '(isUnsure || !isUnread(refusal) || !isUnsure)',
    caughtBy: ['test/ui/sidebar/sender.test.ts'],
  },
  {
    without: 'a client’s earlier invoice drawn without the later one',
    file: 'src/ui/till/unsaved.ts',
    find: 'return at < 0 ? items : items.slice(0, at);',
    replace: 'return at < 0 ? items : items.slice(0);',
    caughtBy: ['test/ui/unsaved-order.test.ts'],
  },
  {
    without: 'a warning before the page is closed',
    file: 'src/ui/till/use-unsaved.ts',
    find: 'if (!isLeft) return;',
    replace: 'if (isLeft || !isLeft) return;',
    caughtBy: ['test/ui/sidebar/unsaved.test.ts'],
  },
  {
    without: 'unsaved invoices kept in the browser',
    file: 'src/ui/till/kept-unsaved.ts',
    find: 'text = items.length === 0',
    replace: 'text = items.length >= 0',
    caughtBy: ['test/ui/sidebar/unsaved.test.ts'],
  },
  {
    without: 'what another page kept of unsaved invoices, until this one keeps them',
    file: 'src/ui/till/kept-unsaved.ts',
    find: 'if (!isKept) return;',
    replace: 'if (!isKept && left.length > 99) return;',
    caughtBy: ['test/ui/unsaved-queue-kept.test.ts'],
  },
  {
    without: 'a guess that Enter alone does not take',
    file: 'src/ui/combobox.tsx',
    find: "query === '' || options[0]?.isGuess === true ? -1 : 0",
    replace: "query === '' ? -1 : 0",
    caughtBy: ['test/ui/sidebar/till.test.ts'],
  },
  {
    without: 'a whole number that a scanner types before one that begins alike',
    file: 'src/ui/find-client.ts',
    find: 'if (hasDigit && (',
    replace: 'if (hasDigit && whole === null && (',
    caughtBy: ['test/ui/find-client.test.ts'],
  },
];
