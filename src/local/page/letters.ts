/** Shows the mail that the script has sent since the page was opened, as letters: nothing leaves this computer. */
import type { FramedReport } from '../workbench/messages';
import { modal } from './dialogs';
import { element } from './element';

type Mail = FramedReport['mails'][number];

const KEPT = 200;
const AT_GOOGLE = 'https://script.google.com/macros/s/';
const sent: { readonly at: Date; readonly mail: Mail }[] = [];

export function keepLetters({ mails }: FramedReport): void {
  for (const mail of mails) sent.unshift({ at: new Date(), mail });
  sent.length = Math.min(sent.length, KEPT);
}

export function showLetters(): void {
  const list = element('div', { class: 'letters', tabindex: '0', role: 'region', 'aria-label': 'Letters' });
  if (sent.length === 0)
    list.append(element('p', {}, 'No mail yet. “Run what the clock runs” sends what waits in the outbox.'));
  for (const { at, mail } of sent) list.append(letter(at, mail));
  const dialog = modal('Letters', () => dialog.remove(), list);
  dialog.classList.add('wide');
}

function letter(at: Date, { to, subject, body, options }: Mail): HTMLElement {
  const { name, replyTo, htmlBody } = options;
  const lines: readonly (readonly [string, unknown])[] = [
    ['From', name],
    ['To', to],
    ['Answers to', replyTo],
    ['At', at.toLocaleTimeString()],
  ];
  const head = lines.flatMap(([what, value]) =>
    value === undefined ? [] : [element('dt', {}, what), element('dd', {}, String(value))],
  );
  return element(
    'article',
    { class: 'letter' },
    element('h3', {}, subject),
    element('dl', {}, ...head),
    typeof htmlBody === 'string' ? paper(htmlBody, subject) : element('pre', {}, body),
    element('details', {}, element('summary', {}, 'As text'), element('pre', {}, body)),
  );
}

/** As a mail program shows it: without scripts, its links in a window of their own. */
function paper(html: string, title: string): HTMLIFrameElement {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const link of page.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener';
    // The web app runs here at the same place.
    link.href = link.href.startsWith(AT_GOOGLE)
      ? link.href.replace('https://script.google.com', location.origin)
      : link.href;
  }
  return element('iframe', {
    srcdoc: `<!doctype html>${page.documentElement.outerHTML}`,
    title,
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
  });
}
