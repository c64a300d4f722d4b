// A sheet that slides over the view: the rest is inert, Esc closes it, and the focus returns to where it was.
import type { ComponentChildren } from 'preact';
import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';
import { SessionContext } from './session';
import { useWords } from './words';

type Props = {
  readonly title: string;
  readonly children: ComponentChildren;
  onClose(): void;
  onSubmit?(): void;
};

export function DialogSheet({ title, children, onClose, onSubmit }: Props) {
  const { words } = useWords();
  const session = useContext(SessionContext);
  // One sheet may open another.
  const titled = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  // A layout effect, so that it runs before the next key event rather than after the next paint.
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    session?.quiet();
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
          <button class="mini end" type="button" aria-label={words.frame.close} onClick={onClose}>
            <Icon name="x" />
          </button>
        </div>
        {children}
      </form>
    </dialog>
  );
}
