// Calls must be readable on their own: few positional arguments, and no bare booleans among them.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scriptsIn } from './imports';

const MOST = 4;

/** Functions of Google, of the browser, of Preact and of fields whose only argument is the boolean that their name asks for. */
const NAMED_FOR_IT =
  /^(require\w+|set[A-Z]\w*|match\w+|use(RegularExpression|State|Ref)|yesNo|boolean|preventDefault|toggle|cloneNode|optional|literal)$/;

/** The text with comments and the insides of plain strings blanked, so that offsets stay. */
function bare(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, (comment) => ' '.repeat(comment.length))
    .replace(/'(?:[^'\\\n]|\\.)*'/g, (string) => `'${'_'.repeat(string.length - 2)}'`);
}

type Brackets = {
  readonly line: number;
  /** The text right before and right after the parentheses. */
  readonly before: string;
  readonly after: string;
  readonly parts: readonly string[];
};

/** All parentheses in a text, with their comma-separated content. */
function bracketsIn(text: string): readonly Brackets[] {
  const open: number[] = [];
  const found: Brackets[] = [];
  const clean = bare(text);
  for (let i = 0; i < clean.length; i++) {
    if (clean[i] === '(') open.push(i);
    if (clean[i] !== ')') continue;
    const from = open.pop() ?? i;
    found.push({
      line: clean.slice(0, from).split('\n').length,
      before: clean.slice(Math.max(0, from - 60), from),
      after: clean.slice(i + 1, i + 300),
      parts: partsOf(clean.slice(from + 1, i)),
    });
  }
  return found;
}

function partsOf(inner: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const [i, sign] of [...inner].entries()) {
    const isArrow = sign === '>' && inner[i - 1] === '=';
    const isLess = sign === '<' && inner[i - 1] === ' ';
    if ('([{'.includes(sign) || (sign === '<' && !isLess)) depth += 1;
    if (')]}'.includes(sign) || (sign === '>' && !isArrow && inner[i - 1] !== ' ')) depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Whether the parentheses hold a function's parameters: a body, an arrow or a return type follows. */
function areParameters({ before, after }: Brackets): boolean {
  if (/\b(if|for|while|switch|catch|return)\s*$/.test(before)) return false;
  if (/^\s*=>/.test(after)) return true;
  const isNamed = /[\w$>]\s*$/.test(before);
  return isNamed && /^\s*(:\s*[^;=?]*?)?(\{|=>)/.test(after) && !/^\s*\{\s*\.\.\./.test(after);
}

function tooMany(text: string): readonly number[] {
  return bracketsIn(text)
    .filter((brackets) => brackets.parts.length > MOST && areParameters(brackets))
    .map(({ line }) => line);
}

function bareYesOrNo(text: string): readonly number[] {
  return bracketsIn(text)
    .filter(({ parts }) => parts.some((part) => part === 'true' || part === 'false'))
    .filter(({ before }) => {
      const name = /([\w$]+)(<[^()]*>)?$/.exec(before)?.[1];
      return name !== undefined && !NAMED_FOR_IT.test(name);
    })
    .map(({ line }) => line);
}

const files = scriptsIn('src');

function placesIn(find: (text: string) => readonly number[]): readonly string[] {
  return files.flatMap((file) => find(readFileSync(file, 'utf8')).map((line) => `${file}:${line}`));
}

describe('the source', () => {
  test(`has no function with more than ${MOST} positional parameters`, () => {
    expect(placesIn(tooMany)).toEqual([]);
  });

  test('has no call that passes a bare boolean', () => {
    expect(placesIn(bareYesOrNo)).toEqual([]);
  });
});

describe('the scan', () => {
  test.each([
    ['function a(b: B, c: C, d: D, e: E, f: F): G {', [1]],
    ['function a(b: B, { c, d, e, f }: C): G {', []],
    ['const a = (b: B, c: C, d: D, e: E, f: F) => b;', [1]],
    ['type A = {\n  b(c: C, d: D, e: E, f: F, g: G): H;\n  i: (j: J, k: K, l: L, m: M, n: N) => O;\n}', [3]],
    ['class A {\n  b(c: C, d: D, e: E, f: F, g: G): H {\n', [2]],
    ['call(a, b, c, d, e);', []],
    ['function a(b: Map<B, C>, c: (d: D, e: E) => F, d: D): void {', []],
  ])('finds too many parameters: %j', (text, lines) => {
    expect(tooMany(text)).toEqual(lines);
  });

  test.each([
    ['record(invoice, true);', [1]],
    ['record(invoice, { isVoid: true });', []],
    ['record(invoice, isVoid);', []],
    ['range.setWrap(true);', []],
    ["say('(true)');", []],
    ['const a = b && (true);', []],
  ])('finds a bare boolean: %j', (text, lines) => {
    expect(bareYesOrNo(text)).toEqual(lines);
  });
});
