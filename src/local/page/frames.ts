/** Shows the script's sidebar and dialogs in frames, and relays google.script.run between them and this page. */
import type { Framed, PageHtml } from '../workbench/messages';
import { SANDBOX } from '../workbench/sandbox';
import type { FrameAct, FrameCall } from './bridge';
import { closeButton, modal } from './dialogs';
import { element } from './element';
import { answerCall, type Run } from './relay';

export interface FrameOwner {
  readonly run: Run;
  focusSheet(): void;
}

interface Shown {
  readonly origin: string;
  readonly frame: HTMLIFrameElement;
  close(): void;
}

export class ScriptPages {
  readonly #side: HTMLElement;
  readonly #owner: FrameOwner;
  readonly #shown = new Set<Shown>();
  #sidebar: Shown | null = null;

  constructor(side: HTMLElement, owner: FrameOwner) {
    this.#side = side;
    this.#owner = owner;
    window.addEventListener('message', (event: MessageEvent<FrameCall | FrameAct>) => {
      const shown = [...this.#shown].find(({ frame }) => frame.contentWindow === event.source);
      // A popup or a link may have taken the frame elsewhere.
      if (shown && event.origin === shown.origin) this.#hear(shown, event.data);
    });
  }

  /** Only one sidebar is open: the next replaces it. */
  showSidebar({ title, frame: address }: Framed<PageHtml>): void {
    this.#sidebar?.close();
    const frame = frameOf(address, title || 'Sidebar');
    const shown: Shown = {
      origin: new URL(address).origin,
      frame,
      close: () => {
        this.#shown.delete(shown);
        this.#side.replaceChildren();
        this.#side.hidden = true;
        this.#sidebar = null;
      },
    };
    const close = closeButton(() => {
      shown.close();
      this.#owner.focusSheet();
    });
    this.#side.replaceChildren(
      element('div', { class: 'side-head' }, element('h2', {}, title), close),
      frame,
    );
    this.#side.hidden = false;
    this.#shown.add(shown);
    this.#sidebar = shown;
  }

  showDialog({
    title,
    frame: address,
    width,
    height,
    modal: blocks,
  }: Framed<PageHtml & { modal: boolean }>): void {
    const frame = frameOf(address, title || 'Dialog');
    frame.style.width = `${width ?? 600}px`;
    frame.style.height = `${height ?? 400}px`;
    const leave = () => {
      this.#shown.delete(shown);
      dialog.remove();
    };
    const dialog = modal(title, leave, frame);
    dialog.classList.add('page-dialog');
    if (!blocks) {
      dialog.close();
      dialog.show();
    }
    const shown: Shown = { origin: new URL(address).origin, frame, close: leave };
    this.#shown.add(shown);
  }

  #hear(shown: Shown, message: FrameCall | FrameAct): void {
    if (message.google === 'close') shown.close();
    else if (message.google === 'focus') this.#owner.focusSheet();
    else if (message.google === 'run') void answerCall(shown.frame, shown.origin, message, this.#owner.run);
    // A sidebar's size is fixed, whatever it asks for, as in Sheets.
    else if (shown !== this.#sidebar && (message.google === 'width' || message.google === 'height')) {
      shown.frame.style[message.google] = `${Number(message.pixels) || 0}px`;
    }
  }
}

function frameOf(address: string, title: string): HTMLIFrameElement {
  return element('iframe', {
    src: `${address}?in=${encodeURIComponent(location.origin)}`,
    title,
    sandbox: SANDBOX,
  });
}
