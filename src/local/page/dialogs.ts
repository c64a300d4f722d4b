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

/** Asks what a script asks; closing the dialog is an answer too. */
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

/** Asks the person something of the workbench's own. */
export async function confirmed(title: string, text: string): Promise<boolean> {
  return (await putQuestion({ kind: 'alert', title, text, buttons: 'OK_CANCEL' })).button === 'OK';
}

/** A dialog over the page; `left` hears the close button and Escape. */
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

/** A script's toast: at the lower right, gone after its seconds; below zero it stays until it is closed. */
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

/** What went wrong, at the top as in Sheets; it stays until it is closed. */
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

/** Says that a script runs once it takes longer than a moment; call what it returns when it has ended. */
export function sayRunning(): () => void {
  const notice = element('div', { class: 'notice', role: 'status' }, 'Running script');
  const late = setTimeout(() => document.getElementById('notices')?.append(notice), 400);
  return () => {
    clearTimeout(late);
    notice.remove();
  };
}
