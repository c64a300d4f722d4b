// Arrow keys in a group of radios or check boxes also reach disabled ones, since those say what is missing.

/** Moves the focus up or down in the group, and returns the input reached by an arrow key. */
export function moveInGroup(event: KeyboardEvent): HTMLInputElement | undefined {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const input = event.target;
  if (step === undefined || !(input instanceof HTMLInputElement)) return undefined;
  const group = (event.currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>(
    '[type=radio], [type=checkbox]',
  );
  const inputs = [...group];
  const next = inputs[(inputs.indexOf(input) + step + inputs.length) % inputs.length];
  if (next === undefined) return undefined;
  event.preventDefault();
  next.focus();
  return next;
}
