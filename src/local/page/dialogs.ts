/** Alerts, prompts, dialogs and short messages, shown as Sheets shows them. */
import type { Answer, Question } from '../standin/index';
import { element, icon } from './element';

const BUTTONS = {
  OK: [['OK', 'OK']],
  OK_CANCEL: [
    ['OK', 'OK'],
    ['CANCEL', 'Cancel'],
  ],
  YES_NO: [
    ['YES', 'Yes'],
    ['NO', 'No'],
  ],
  YES_NO_CANCEL: [
    ['YES', 'Yes'],
    ['NO', 'No'],
    ['CANCEL', 'Cancel'],
  ],
} as const satisfies Record<Question['buttons'], readonly (readonly [Answer['button'], string])[]>;

/** Shows a script's question; closing the dialog counts as an answer. */
export function putQuestion({ kind, title, text, buttons }: Question): Promise<Answer> {
  return new Promise((resolve) => {
    const input =
      kind === 'prompt'
        ? element('input', { type: 'text', class: 'field', 'aria-label': text || title || 'Answer' })
        : null;
    const given = (button: Answer['button']) => {
      dialog.remove();
      resolve(input ? { button, text: input.value } : { button });
    };
    const row = BUTTONS[buttons].map(([button, label], index) =>
      element(
        'button',
        { type: 'button', class: index === 0 ? 'button main' : 'button', click: () => given(button) },
        label,
      ),
    );
    const dialog = modal(
      title,
      () => given('CLOSE'),
      element('p', { class: 'question' }, text),
      input,
      element('div', { class: 'buttons' }, ...row),
    );
    input?.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') given('OK');
    });
    (input ?? row[0])?.focus();
  });
}

/** Asks the person to confirm an action of the workbench itself. */
export async function confirmed(title: string, text: string): Promise<boolean> {
  return (await putQuestion({ kind: 'alert', title, text, buttons: 'OK_CANCEL' })).button === 'OK';
}

/** Opens a dialog over the page; `left` is called on the close button and on Escape. */
export function modal(
  title: string,
  left: () => void,
  ...content: readonly (Node | null)[]
): HTMLDialogElement {
  const dialog = element('dialog', { class: 'dialog', 'aria-label': title || 'Question' });
  dialog.append(
    element('div', { class: 'dialog-head' }, element('h2', {}, title), closeButton(left)),
    ...content.filter((part) => part !== null),
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    left();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export function closeButton(close: () => void): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': 'Close', click: close },
    icon('close'),
  );
}

/** Shows a script's toast at the lower right for the given seconds; if negative, until it is closed. */
export function toast(title: string, text: string, seconds: number): void {
  const shown = element(
    'div',
    { class: 'toast', role: 'status' },
    element(
      'div',
      { class: 'toast-text' },
      title ? element('strong', {}, title) : null,
      element('span', {}, text),
    ),
    closeButton(() => shown.remove()),
  );
  document.getElementById('toasts')?.replaceChildren(shown);
  if (seconds >= 0) setTimeout(() => shown.remove(), seconds * 1000);
}

/** Shows an error at the top, as Sheets does, until it is closed. */
export function showProblem(sentence: string): void {
  const place = document.getElementById('notices');
  const dismiss = element(
    'button',
    { type: 'button', class: 'link', click: () => notice.remove() },
    'Dismiss',
  );
  const notice = element(
    'div',
    { class: 'notice problem', role: 'alert' },
    element('span', {}, sentence),
    dismiss,
  );
  place?.querySelector('.problem')?.remove();
  place?.append(notice);
}

export function complain(problem: unknown): void {
  showProblem(problem instanceof Error ? problem.message : String(problem));
}

/** How far the running job is, in the notice about it. */
export function sayProgress(done: number, all: number): void {
  const notice = document.querySelector('#notices .notice[role=status]');
  if (notice !== null) notice.textContent = `Running script: ${done} of ${all}`;
}

/** Shows that a script is running once that takes more than a moment; call the returned function when it ends. */
export function sayRunning(): () => void {
  const notice = element('div', { class: 'notice', role: 'status' }, 'Running script');
  const late = setTimeout(() => document.getElementById('notices')?.append(notice), 400);
  return () => {
    clearTimeout(late);
    notice.remove();
  };
}
