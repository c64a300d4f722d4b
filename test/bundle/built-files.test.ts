// Builds beside each other: what somebody reads is whole, and nothing that belongs in a folder is ever missing from it.
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keepOnly, putFile } from '../../bundle/built-files.js';

const root = mkdtempSync(join(tmpdir(), 'built-files-'));
afterAll(() => rmSync(root, { recursive: true }));
const [dist, aside] = [join(root, 'dist'), join(root, 'aside')];
const code = join(dist, 'Code.js');

describe('a built file', () => {
  it('that is put in place again is read to its end as it was by whoever has opened it', async () => {
    await putFile(code, 'as it was before', aside);
    const opened = openSync(code, 'r');
    await putFile(code, 'new', aside);
    expect(readFileSync(opened, 'utf8')).toBe('as it was before');
    expect(readFileSync(code, 'utf8')).toBe('new');
  });

  it('that several builds put in place at once is whole, and leaves nothing beside it', async () => {
    await Promise.all(['one', 'another', 'a third'].map((text) => putFile(code, text, aside)));
    expect(['one', 'another', 'a third']).toContain(readFileSync(code, 'utf8'));
    expect([readdirSync(dist), readdirSync(aside)]).toEqual([['Code.js'], []]);
  });

  it('of an earlier build is removed where no build makes it any more, and no other is', async () => {
    await putFile(code, 'kept', aside);
    writeFileSync(join(dist, 'Former.html'), '');
    await keepOnly(dist, ['Code.js', 'Coming.html']);
    expect(readdirSync(dist)).toEqual(['Code.js']);
    expect(readFileSync(code, 'utf8')).toBe('kept');
  });
});
