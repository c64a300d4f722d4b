// The importer on Apps Script: a bare ES2020 engine, without Node's globals and without a browser's.
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { importFixture } from '../fixture-file';

async function bundled(): Promise<string> {
  const result = await build({
    stdin: {
      contents: `
        export { readReceipts } from './src/files/read-receipts';
        export { csvOf } from './src/app/reports/csv';`,
      resolveDir: new URL('../..', import.meta.url).pathname,
    },
    bundle: true,
    write: false,
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'iife',
    globalName: 'Carnet',
    charset: 'utf8',
  });
  return result.outputFiles[0]?.text ?? '';
}

test('the bundle parses as ES2020, loads where nothing but the language is, reads a file and writes one', async () => {
  const code = await bundled();
  parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  const context = createContext({ text: importFixture('quoted-newlines.csv') });
  runInContext(code, context);
  const text = runInContext(
    `const read = Carnet.readReceipts({ text, source: 'till', dateOrder: null, receiptNumbers: null, today: '2026-11-20' }, [], { code: 'EUR', decimals: 2 });
     JSON.stringify([read.value.rows, read.value.total, Carnet.csvOf(['a'], [['=1'], [-1]])])`,
    context,
  );
  expect(text).toBe(JSON.stringify([3, 18000, "a\r\n'=1\r\n-1\r\n"]));
});
