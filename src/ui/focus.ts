// Moves the focus to what the next picture shows.

export function focusOn(id: string): void {
  // The page is drawn anew in a microtask; waiting for a frame would lose the keys of a quick hand.
  setTimeout(() => {
    const element = document.getElementById(id);
    element?.focus();
    if (element instanceof HTMLInputElement && element.type !== 'date') element.select();
  }, 0);
}
