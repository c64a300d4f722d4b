// A new view, page or dialog is in the list of those that are looked at: for axe, for every width, and in pictures.
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shown } from './shown';

const UI = 'src/ui';

/** What a view or a dialog begins with. */
const BEGINS = /<(main|DialogSheet|DialogFrame|PaperSheet)\b/;

/** Frames around others, which have nothing of their own to look at, and the steps within a view. */
const frames = new Set([
  'dialog-sheet.tsx',
  'dialog-frame.tsx',
  'paper/paper-sheet.tsx',
  'part-coming.tsx',
  'import/steps.tsx',
]);

it('every file that makes a view, a page or a dialog is named with the place where a walk comes by', async () => {
  const files = (await readdir(UI, { recursive: true })).filter((name) => name.endsWith('.tsx'));
  const makers = files.filter(
    (name) => BEGINS.test(readFileSync(join(UI, name), 'utf8')) && !frames.has(name),
  );
  expect(makers.length).toBeGreaterThan(60);
  expect(makers.filter((name) => !(name in shown))).toEqual([]);
  expect(Object.keys(shown).filter((name) => !makers.includes(name))).toEqual([]);
});
