// The guards of the page's scripts, each with a small script that Google would damage.
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { checkInlineScript, LONGEST_LINE, putAt, withoutCommentSigns } from '../../bundle/inline-script.js';
import { servedHtml } from '../../src/local/standin/served-page';

/** What is left of a script in a page that Google serves. */
function served(code: string): string {
  const page = servedHtml(`<script>${code}</script>`, 'stripped');
  return page.slice('<script>'.length, -'</script>'.length);
}

describe('a script for a page', () => {
  const damaged: readonly (readonly [what: string, code: string, complaint: string])[] = [
    ['an address in a template', 'const a = `https://b`;', 'what looks like a comment in a template'],
    [
      'a slash at the end of a pattern',
      String.raw`const a = /b\//;`,
      'what looks like a comment in a regexp',
    ],
    [
      'a repeated slash in a pattern',
      String.raw`const a = /b\/*c/;`,
      'what looks like a comment in a regexp',
    ],
    ['an address in quotes', 'const a = "https://b";', 'what looks like a comment in a string'],
    ['a comment', 'const a = 1; // one', 'a comment'],
    ['a comment of several lines', 'const a /* one */ = 1;', 'a comment'],
    ['a comment of HTML in a string', 'const a = "<!--";', 'what looks like a comment of HTML'],
    ['the end of its element', 'const a = "</script>";', 'the end of the script element'],
    ['an accent', 'const a = "é";', 'a character that is not ASCII'],
    ['a long line', `const a = "${'b'.repeat(LONGEST_LINE)}";`, 'a line that is too long'],
  ];
  test.each(damaged)('with %s is refused by the build', (_what, code, complaint) => {
    expect(() => checkInlineScript(code, 'the page')).toThrow(`the page, line 1: ${complaint}`);
  });

  test('is refused with its name and line', () => {
    expect(() => checkInlineScript('let a;\nlet b = `//`;', 'owner')).toThrow('owner, line 2: ');
  });

  const rewritten: readonly (readonly [what: string, code: string])[] = [
    ['addresses in every kind of text', 'out = [`https://b/*c`, "http://c", \'///\', "/**/"];'],
    ['slashes in patterns', String.raw`out = "a//b/*".split(/\/\/|[/]\*|\//).concat("c/d".split(/[/]/));`],
    ['letters in patterns', 'out = "5\\u22123".split(/[−]/);'],
    ['an element in a text', 'out = "<script></script>" + "<!-- a";'],
    ['the end of a comment of HTML in a text', 'out = "a -->".length;'],
    ['control characters in a text', `out = "a\u001eb\u001f".split("\u001e");`],
    ['a quotient beside a pattern', 'out = 8 / 2 / "a/b".split(/[/]/).length;'],
  ];
  test.each(rewritten)('with %s means the same once it is rewritten, and after Google', (_what, code) => {
    const safe = withoutCommentSigns(code);
    expect(() => checkInlineScript(safe, 'the page')).not.toThrow();
    const run = (script: string) => {
      const world: { out?: unknown } = {};
      runInNewContext(script, world);
      return world.out;
    };
    expect(run(served(safe))).toEqual(run(code));
  });

  test('would lose code without that', () => {
    expect(served('const a = `https://b`; c();')).toBe('const a = `https:');
    expect(served(String.raw`const a = /b\//g; c();`)).toBe(String.raw`const a = /b\/`.slice(0, -1));
  });
});

describe('a placeholder', () => {
  test('is filled where it stands once', () => {
    expect(putAt('a HERE c', 'HERE', '$& b')).toBe('a $& b c');
  });

  test.each([['a c'], ['HERE and HERE']])('in “%s” stops the build', (page) => {
    expect(() => putAt(page, 'HERE', 'b')).toThrow('HERE is found');
  });
});
