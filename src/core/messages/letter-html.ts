// A letter as HTML, made from its text alone: whatever anybody typed stays text.
import type { Language } from '../language';

/** A line below the letter: words, and the address that they lead to. */
export type FooterLink = { readonly words: string; readonly address: string };

export type LetterText = {
  readonly language: Language;
  /** Paragraphs with an empty line between them. */
  readonly body: string;
  /** Carnet's own addresses in the body: they alone can be clicked. */
  readonly addresses: readonly string[];
  readonly footer: readonly FooterLink[];
  /** A last line without an address, or ''. */
  readonly remark: string;
};

const BODY = 'margin:0;padding:16px;font:16px/1.5 Arial,Helvetica,sans-serif;color:#1f1b1d';
const FOOT = 'margin:24px 0 0;padding-top:12px;border-top:1px solid #d9d2d5;font-size:13px;color:#5c5357';

/** No image, no style from elsewhere, nothing that tells the salon whether it was read. */
export function letterHtml({ language, body, addresses, footer, remark }: LetterText): string {
  const paragraphs = body.split(/\n{2,}/).map((text) => `<p>${withLinks(text, addresses)}</p>`);
  const last = [...footer.map(({ words, address }) => anchor(address, words)), escaped(remark)].filter(
    (part) => part !== '',
  );
  const foot = last.length === 0 ? '' : `<p style="${FOOT}">${last.join(' · ')}</p>`;
  return `<!doctype html><html lang="${language}"><body style="${BODY}">${paragraphs.join('')}${foot}</body></html>`;
}

function withLinks(text: string, addresses: readonly string[]): string {
  const address = addresses.find((one) => one !== '' && text.includes(one));
  if (address === undefined) return escaped(text).replace(/\n/g, '<br>');
  return text
    .split(address)
    .map((part) =>
      withLinks(
        part,
        addresses.filter((one) => one !== address),
      ),
    )
    .join(anchor(address, address));
}

/** Of the web; without https only on the reader's own computer, where somebody tries the add-on. */
const PAGE = /^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost):\d+\/)/;

/** Nothing but a page of Carnet's is ever a link. */
function anchor(address: string, words: string): string {
  if (!PAGE.test(address)) return escaped(words);
  return `<a href="${escaped(address)}">${escaped(words)}</a>`;
}

const SIGNS: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
