// The points that somebody types, as a number; below 0 if they are taken.

export type Way = 'add' | 'take';

const WHOLE = /^\d{1,6}$/;

/** 0 until a whole number is typed: the decision says what is wrong with it. */
export function typedPoints(text: string, way: Way): number {
  const digits = text.trim();
  const points = WHOLE.test(digits) ? Number(digits) : 0;
  return way === 'add' ? points : 0 - points;
}

/** A preset's points as two fields show them. */
export function shownPoints(points: number): { readonly way: Way; readonly text: string } {
  return { way: points < 0 ? 'take' : 'add', text: String(Math.abs(points)) };
}
