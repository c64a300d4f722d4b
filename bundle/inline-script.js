// Guards for scripts that stand in a page. Google strips comments from them with a lexer that knows neither template
// literals nor regular expressions, so what looks like the start of a comment anywhere would take code away.
import { parse } from 'acorn';

/** Characters a line. Google's editor and proxies are reported to break on lines of hundreds of thousands. */
export const LONGEST_LINE = 4000;

/**
 * The same script without anything that looks like a comment or ends the script element: in literals, `//` and `/*` are
 * written with a backslash in between.
 */
export function withoutCommentSigns(code) {
  let text = '';
  let at = 0;
  for (const { label, start, end } of literalsOf(code)) {
    const literal = code.slice(start, end);
    text += code.slice(at, start) + (label === 'regexp' ? plainRegexp(literal) : plainText(literal));
    at = end;
  }
  return text + code.slice(at);
}

/** @throws naming the first thing in the script that Google could damage */
export function checkInlineScript(code, name) {
  const complain = (what, at) => {
    const line = code.slice(0, at).split('\n').length;
    throw new Error(`${name}, line ${line}: ${what}: ${code.slice(at, at + 60)}`);
  };
  parse(code, { ecmaVersion: 2020, onComment: (_block, _text, start) => complain('a comment', start) });
  for (const { label, start, end } of literalsOf(code)) {
    const sign = code.slice(start, end).search(/\/[/*]/);
    if (sign >= 0) complain(`what looks like a comment in a ${label}`, start + sign);
  }
  const rest = [
    [/\/[/*]/, 'what looks like a comment'],
    [/<!--|-->/, 'what looks like a comment of HTML'],
    [/<\/script/i, 'the end of the script element'],
    [/[^\n\t\x20-\x7e]/, 'a character that is not ASCII'],
    [new RegExp(`[^\\n]{${LONGEST_LINE + 1}}`), 'a line that is too long'],
  ];
  for (const [pattern, what] of rest) {
    const at = code.search(pattern);
    if (at >= 0) complain(what, at);
  }
}

/** Strings, the texts of templates, and regular expressions, in order. */
function literalsOf(code) {
  const found = [];
  parse(code, {
    ecmaVersion: 2020,
    onToken: ({ type: { label }, start, end }) => {
      if (label === 'string' || label === 'template' || label === 'regexp') found.push({ label, start, end });
    },
  });
  return found;
}

/** Control characters, which esbuild leaves as they are, are written as numbers. */
function plainText(literal) {
  return literal
    .replace(/\/(?=[/*])/g, '/\\')
    .replace(/<(?=\/script|!--)/gi, '<\\')
    .replace(/--(?=>)/g, '--\\')
    .replace(CONTROL, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

// esbuild leaves these as they are in strings.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f]/g;

/**
 * Inside a regular expression every slash is written as a number, so that none meets the one that ends it; so are
 * letters beyond ASCII, which esbuild escapes in strings alone.
 */
function plainRegexp(literal) {
  const end = literal.lastIndexOf('/');
  const body = literal
    .slice(1, end)
    .replace(/\\[\s\S]|\//g, (pair) => (pair.endsWith('/') ? '\\x2f' : pair))
    .replace(/\\?([^ -~])/g, (_pair, sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `/${body}${literal.slice(end)}`;
}

/** Puts a text in the place of a placeholder. @throws if it is not there exactly once */
export function putAt(page, placeholder, text) {
  const parts = page.split(placeholder);
  if (parts.length !== 2) throw new Error(`${placeholder} is found ${parts.length - 1} times in the page`);
  return parts.join(text);
}
