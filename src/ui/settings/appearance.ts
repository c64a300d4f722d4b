// Light, dark, or the system's choice: stored in this browser, since it depends on the screen and not on the salon.

export const appearances = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

const KEY = 'carnet-appearance';

export function readAppearance(): Appearance {
  try {
    const remaining = localStorage.getItem(KEY);
    return appearances.find((known) => known === remaining) ?? 'system';
  } catch {
    return 'system'; // this browser stores nothing for third-party frames
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
