/** Lists the executions since the page was opened, with their logs and the mail they would have sent. */
import type { FramedReport } from '../workbench/messages';
import { modal } from './dialogs';
import { element } from './element';
import { keepLetters } from './letters';

const KEPT = 100;
const done: { readonly at: Date; readonly report: FramedReport }[] = [];

export function remember(report: FramedReport): void {
  done.unshift({ at: new Date(), report });
  done.length = Math.min(done.length, KEPT);
  keepLetters(report);
}

export function showExecutions(): void {
  const list = element('div', {
    class: 'executions',
    tabindex: '0',
    role: 'region',
    'aria-label': 'Executions',
  });
  if (done.length === 0) list.append(element('p', {}, 'Nothing has run yet.'));
  for (const { at, report } of done) list.append(row(at, report));
  const dialog = modal('Executions and mail', () => dialog.remove(), list);
  dialog.classList.add('wide');
}

function row(at: Date, report: FramedReport): HTMLElement {
  const { fn, status, calls, milliseconds, error, log, mails } = report;
  const ended = { returned: 'completed', threw: 'failed', killed: 'stopped' }[status];
  const head = element(
    'p',
    {},
    element('strong', {}, fn),
    ` ${ended} at ${at.toLocaleTimeString()}, ${milliseconds} ms, ${calls} ${calls === 1 ? 'call' : 'calls'}`,
  );
  const lines = [...(error ? [error] : []), ...log].map((line) => element('pre', {}, line));
  const letters = mails.map(({ to, subject, body }) =>
    element('details', {}, element('summary', {}, `Mail to ${to}: ${subject}`), element('pre', {}, body)),
  );
  return element('article', { class: status }, head, ...lines, ...letters);
}
