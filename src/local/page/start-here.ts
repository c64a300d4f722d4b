/** What there is to try in an empty workbook: a card above the sheet, until something is chosen. */
import type { ExampleLanguage } from '../workbench/messages';
import { element } from './element';

export interface StartHere {
  /** The sheet's. */
  readonly name: string;
  openCarnet(): void;
  loadExample(language: ExampleLanguage): void;
}

const LANGUAGES: readonly (readonly [language: ExampleLanguage, called: string])[] = [
  ['en', 'English'],
  ['fr', 'Français'],
  ['nl', 'Nederlands'],
];

let card: HTMLElement | null = null;

export function closeStartHere(): void {
  card?.remove();
  card = null;
}

export function showStartHere({ name, openCarnet, loadExample }: StartHere): void {
  closeStartHere();
  const then = (act: () => void) => () => {
    closeStartHere();
    act();
  };
  const button = (label: string, act: () => void, kind = '') =>
    element('button', { type: 'button', class: kind, click: then(act) }, label);
  card = element(
    'section',
    { class: 'start-here', 'aria-label': 'Start here' },
    element('h2', {}, 'Start here'),
    element('p', {}, `“${name}” is a sheet on this computer. Nothing leaves it, and no mail goes out.`),
    element('p', {}, 'As a new owner: set up, choose a programme, record an invoice.'),
    button('Open Carnet', openCarnet, 'main'),
    element('p', {}, 'Or a salon at work, with invented clients and invoices up to today:'),
    element(
      'div',
      { class: 'in-languages' },
      ...LANGUAGES.map(([language, called]) => button(called, () => loadExample(language))),
    ),
    element(
      'p',
      {},
      'The menu Workbench, at the right, has the rest: the letters, the clock, the web app with the till for phones and the page for clients.',
    ),
    button('Close', () => {}),
  );
  document.body.append(card);
}
