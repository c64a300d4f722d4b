// Moves the focus to what the next picture shows.

export function focusOn(id: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    element?.focus();
    if (element instanceof HTMLInputElement && element.type !== 'date') element.select();
  });
}
