// A short message with an undo while it is visible, in a row of its own above what stays at the bottom of the page.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon';
import type { Toast } from './session';
import { useWords } from './words';

const SHOWN_MS = 8000;
// Pixels.
const GAP = 12;

export function Toasts({ toast, onGone }: { readonly toast: Toast | null; onGone(): void }) {
  const { words } = useWords();
  const [held, setHeld] = useState(false);
  const [above, setAbove] = useState(0);
  const shown = useRef<HTMLDivElement>(null);

  // It has a row of its own above what stays at the bottom, of whatever view is opened meanwhile.
  useLayoutEffect(() => {
    if (toast === null) return;
    const place = () => {
      const staying = atTheBottom();
      for (const element of staying) {
        if (!known.has(element)) sizes.observe(element);
        known.add(element);
      }
      setAbove(staying.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0));
    };
    const known = new Set<HTMLElement>();
    const sizes = new ResizeObserver(place);
    place();
    const changes = new MutationObserver(place);
    changes.observe(document.body, { childList: true, subtree: true });
    // On a phone, nothing stays at the bottom while something is typed.
    document.addEventListener('focusin', place);
    document.addEventListener('focusout', place);
    return () => {
      changes.disconnect();
      sizes.disconnect();
      document.removeEventListener('focusin', place);
      document.removeEventListener('focusout', place);
    };
  }, [toast]);

  // What has the focus, where one goes on after a form, comes out from under it.
  useLayoutEffect(() => {
    const own = shown.current?.getBoundingClientRect();
    const focused = document.activeElement;
    if (own === undefined || focused === null || focused === document.body) return;
    const { top, bottom } = focused.getBoundingClientRect();
    if (top < own.bottom && bottom > own.top) window.scrollBy(0, bottom - own.top + GAP);
  }, [toast, above]);

  useEffect(() => {
    if (toast === null || held) return;
    const timer = setTimeout(onGone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held, onGone]);

  return (
    <div class="toasts" role="status" style={{ bottom: `${above}px` }}>
      {toast !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while someone is at it
        <div
          class="toast row"
          ref={shown}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocusCapture={() => setHeld(true)}
          onBlurCapture={() => setHeld(false)}
        >
          <Icon name="check" />
          <span class="grow">{typeof toast.text === 'string' ? toast.text : toast.text(words)}</span>
          {toast.undo && (
            <button
              class="mini"
              type="button"
              onClick={() => {
                toast.undo?.();
                onGone();
              }}
            >
              {words.frame.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** The foot and a phone's tabs, as far as they stay where they are while the page is scrolled. */
function atTheBottom(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.app :is(.foot, .dock)')].filter(
    (element) => getComputedStyle(element).position === 'sticky',
  );
}
