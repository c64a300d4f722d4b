/** Runs in the page: what can be pressed and is smaller than a thumb needs, in height or width, by what it says. */
export function smallTargets(least: number): string[] {
  const pressed = 'button, a[href], summary, select, label.tick, .in';
  const shown = [...document.querySelectorAll<HTMLElement>(pressed)].filter(
    (one) => one.offsetParent !== null && (document.querySelector('dialog[open]')?.contains(one) ?? true),
  );
  return shown.flatMap((one) => {
    const { height, width } = one.getBoundingClientRect();
    const isSmall = Math.min(height, width) < least;
    return isSmall ? [`${one.textContent?.trim() || one.id || one.className}: ${width} × ${height}`] : [];
  });
}
