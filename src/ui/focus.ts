// Moves the focus to an element of the next render.

/**
 * To be called after the change that draws it: the page is drawn anew in a microtask, and the focus follows in the
 * next one, before any other key is taken. A timer would let the keys of a quick hand fall into the field before.
 */
export function focusOn(id: string): void {
  void Promise.resolve().then(() => {
    const element = document.getElementById(id);
    element?.focus();
    if (element instanceof HTMLInputElement && element.type !== 'date') element.select();
  });
}
