// Moves the focus to an element of the next render.

/**
 * Call this after the state change that renders the element: Preact renders in a microtask, and the focus moves in the
 * next one, before any other key event. With a timer, fast typing would still reach the previous field: so would it with
 * `useEffect`, which waits until the page is drawn; where a focus follows from what is shown, `useLayoutEffect` moves it.
 */
export function focusOn(id: string): void {
  void Promise.resolve().then(() => {
    const element = document.getElementById(id);
    // What stands in the foot is always in view: the page need not be scrolled for it.
    element?.focus({ preventScroll: element.closest('.foot') !== null });
    if (element instanceof HTMLInputElement && element.type !== 'date') element.select();
  });
}

/** At once, with the caret behind what is typed there. Nothing is taken from a sheet or page around this one. */
export function goOnTypingIn(id: string): void {
  const element = document.getElementById(id);
  if (!(element instanceof HTMLInputElement) || !document.hasFocus()) return;
  element.focus();
  element.setSelectionRange(element.value.length, element.value.length);
}
