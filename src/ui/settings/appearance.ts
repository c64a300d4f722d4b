// Light, dark, or as the system has it: kept in this browser, since it is a matter of the screen and not of the salon.

export const appearances = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

const KEY = 'carnet-appearance';

export function readAppearance(): Appearance {
  try {
    const remaining = localStorage.getItem(KEY);
    return appearances.find((known) => known === remaining) ?? 'system';
  } catch {
    return 'system'; // a browser that keeps nothing for frames of other sites
  }
}

export function keepAppearance(appearance: Appearance): void {
  applyAppearance(appearance);
  try {
    localStorage.setItem(KEY, appearance);
  } catch {
    // it holds until the sidebar is closed
  }
}

export function applyAppearance(appearance: Appearance): void {
  if (appearance === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = appearance;
}
