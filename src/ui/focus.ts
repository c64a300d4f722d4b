// Moves the focus to an element of the next render.

/**
 * Call this after the state change that renders the element: Preact renders in a microtask, and the focus moves in the
 * next one, before any other key event. With a timer, fast typing would still reach the previous field.
 */
export function focusOn(id: string): void {
  void Promise.resolve().then(() => {
    const element = document.getElementById(id);
    element?.focus();
    if (element instanceof HTMLInputElement && element.type !== 'date') element.select();
  });
}
