/** Watches where the focus goes with each dialog of a page: into it when it opens, and back to what opened it. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    focusTroubles: string[];
    /** Says where the focus is not what it should be after the dialogs that have closed. */
    judgeFocus(): void;
  }
}

/** What has the focus where the thing that opened a dialog is gone with it. */
const SUCCESSORS = [
  // Whoever was erased: the list of clients is there again.
  '#q',
  // The form of a rule closes with the dialog about its change: the row of the rule, or none of it once it is deleted.
  '[id^="row-"]',
  '#new-rule',
  // The dialog leads to another page, whose title is read; on a client's page, to what they got.
  'h1[tabindex]',
  '#got',
] as const;

/** To be called again when the page has been loaded again. */
export async function watchFocus(page: Page): Promise<void> {
  await page.evaluate((successors) => {
    if (window.focusTroubles !== undefined) return;
    window.focusTroubles = [];
    const openers = new WeakMap<Element, Element | null>();
    let closed: HTMLDialogElement[] = [];
    const { showModal, close } = HTMLDialogElement.prototype;
    const titleOf = (dialog: HTMLDialogElement) => dialog.querySelector('h1')?.textContent ?? '';
    const later = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));
    const named = (element: Element | null) =>
      element === null ? 'nothing' : element.id || `${element.tagName} ${element.textContent}`.slice(0, 60);

    function isThere(element: Element): boolean {
      if (!element.isConnected || element.closest('[inert]') !== null) return false;
      return element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled');
    }

    /** What was pressed to open a dialog, or the dialog from which it was. */
    function openerOf(dialog: Element): Element | null {
      const opener = openers.get(dialog) ?? null;
      const around = opener?.closest('dialog') ?? null;
      return around === null || around.isConnected ? opener : openerOf(around);
    }

    window.judgeFocus = () => {
      const last = closed.at(-1);
      const opener = last === undefined ? null : openerOf(last);
      if (last === undefined) return;
      // One sheet may lead to another.
      const open = [...document.querySelectorAll('dialog[open]')].pop();
      if (open !== undefined && opener?.closest('dialog') !== open) return;
      closed = [];
      const now = document.activeElement;
      const isBack = opener !== null && (now === opener || (opener.id !== '' && now?.id === opener.id));
      if (isBack) return;
      const isGone = opener === null || opener === document.body || !isThere(opener);
      if (isGone && successors.some((place) => now?.matches(place))) return;
      const wanted = isGone ? 'what comes next' : named(opener);
      window.focusTroubles.push(
        `${titleOf(last)}: once it is closed, the focus is on ${named(now)}, not on ${wanted}`,
      );
    };
    // Whoever goes on moves the focus.
    for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, window.judgeFocus, true);

    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
      openers.set(this, document.activeElement);
      showModal.call(this);
      later(() => {
        if (!this.isConnected || this.contains(document.activeElement)) return;
        if (document.querySelectorAll('dialog[open]').length > 1) return;
        window.focusTroubles.push(`${titleOf(this)}: the focus is not in it`);
      });
    };
    HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
      closed.push(this);
      close.call(this);
    };
  }, SUCCESSORS);
}

/** To be asked once the view has settled. */
export async function focusTroubles(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    window.judgeFocus?.();
    return (window.focusTroubles ?? []).splice(0);
  });
}
