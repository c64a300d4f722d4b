// A sheet that slides over the view: the rest is inert, Esc closes it, and the focus returns to where it was. It has no
// words of its own, so that every page can use it.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';

type Props = {
  readonly title: string;
  /** The name of the button that closes it. */
  readonly close: string;
  readonly children: ComponentChildren;
  /** Called when it has opened. */
  onOpen?(): void;
  onClose(): void;
  onSubmit?(): void;
};

export function DialogFrame({ title, close, children, onOpen, onClose, onSubmit }: Props) {
  // One sheet may open another.
  const titled = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  // A layout effect, so that it runs before the next key event rather than after the next paint.
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    onOpen?.();
    element?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      class="scrim"
      ref={dialog}
      aria-labelledby={titled}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        class="sheet"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <div class="split">
          <h1 id={titled}>{title}</h1>
          <button class="mini end" type="button" aria-label={close} onClick={onClose}>
            <Icon name="x" />
          </button>
        </div>
        {children}
      </form>
    </dialog>
  );
}
