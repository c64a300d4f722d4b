/** Watches where the focus goes with each dialog of a page: into it when it opens, and back when it closes. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    focusTroubles: string[];
    dialogsClosed: string[];
  }
}

/** To be called again when the page has been loaded again. */
export async function watchFocus(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (window.focusTroubles !== undefined) return;
    window.focusTroubles = [];
    window.dialogsClosed = [];
    const { showModal, close } = HTMLDialogElement.prototype;
    const titleOf = (dialog: HTMLDialogElement) => dialog.querySelector('h1')?.textContent ?? '';
    const later = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
      showModal.call(this);
      later(() => {
        if (!this.isConnected || this.contains(document.activeElement)) return;
        if (document.querySelectorAll('dialog[open]').length > 1) return;
        window.focusTroubles.push(`${titleOf(this)}: the focus is not in it`);
      });
    };
    HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
      window.dialogsClosed.push(titleOf(this));
      close.call(this);
    };
  });
}

/** To be asked once the view has settled. */
export async function focusTroubles(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const closed = (window.dialogsClosed ?? []).splice(0);
    const isLost = closed.length > 0 && document.activeElement === document.body;
    const lost = isLost ? [`${closed.join(', ')}: once it is closed, nothing has the focus`] : [];
    return [...(window.focusTroubles ?? []).splice(0), ...lost];
  });
}
