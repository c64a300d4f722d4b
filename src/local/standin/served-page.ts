/** A page as Google serves it: what it ignores of a file, and what it takes out of scripts. */

const TITLE = /<title[^>]*>[\s\S]*?<\/title>/gi;
const VIEWPORT = /<meta\s[^>]*name\s*=\s*["']?viewport["']?[^>]*>/gi;
const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi;

export function servedHtml(html: string, comments: 'stripped' | 'kept'): string {
  const served = html.replace(TITLE, '').replace(VIEWPORT, '');
  if (comments === 'kept') return served;
  return served.replace(SCRIPT, (_, open: string, code: string, close: string) => {
    return open + withoutComments(code) + close;
  });
}

/** By a lexer that knows strings in quotes, and neither template literals nor regular expressions. */
function withoutComments(code: string): string {
  let kept = '';
  let quote = '';
  for (let at = 0; at < code.length; at++) {
    const sign = code[at] as string;
    const next = code[at + 1];
    if (quote !== '') {
      kept += sign;
      if (sign === '\\' && next !== undefined) {
        kept += next;
        at++;
      } else if (sign === quote || sign === '\n') quote = '';
    } else if (sign === '/' && next === '/') {
      at = endOf(code, '\n', at) - 1;
    } else if (sign === '/' && next === '*') {
      at = endOf(code, '*/', at + 2) + 1;
    } else {
      if (sign === '"' || sign === "'") quote = sign;
      kept += sign;
    }
  }
  return kept;
}

function endOf(code: string, mark: string, from: number): number {
  const at = code.indexOf(mark, from);
  return at < 0 ? code.length : at;
}
