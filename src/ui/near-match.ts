// Whether what is typed is one slip of the hand away from the beginning of a text: two letters exchanged, one missing, one
// too many, or a wrong one. Its end may be still to come.
// The same as core/text/near-text with one slip, and ten times as fast where each letter that is typed asks about every name.

/** What is typed, with the rest after each letter, so that twenty thousand names need no new texts. */
export type Slip = { readonly typed: string; readonly rests: readonly string[] };

export function slipOf(typed: string): Slip {
  return { typed, rests: Array.from({ length: typed.length + 1 }, (_, at) => typed.slice(at)) };
}

/** How many letters of the text are meant, from a place in it on; −1 if more than one slip lies between. */
export function meantFrom(text: string, place: number, { typed, rests }: Slip): number {
  const { length } = typed;
  let same = 0;
  while (same < length && text[place + same] === typed[same]) same++;
  if (same === length) return length;
  const at = place + same;
  // The next two letters of either tell most names apart before any text is compared.
  const typed0 = typed.charCodeAt(same);
  const typed1 = typed.charCodeAt(same + 1);
  const text0 = text.charCodeAt(at);
  const text1 = text.charCodeAt(at + 1);
  const isLast = same + 1 === length;
  if (typed1 === text0 && typed0 === text1 && text.startsWith(rests[same + 2] ?? '', at + 2)) return length;
  if (typed0 === text1 && text.startsWith(rests[same] ?? '', at + 1)) return length + 1;
  if ((isLast || typed1 === text0) && text.startsWith(rests[same + 1] ?? '', at)) return length - 1;
  const isWrong = at < text.length && (isLast || typed1 === text1);
  return isWrong && text.startsWith(rests[same + 1] ?? '', at + 1) ? length : -1;
}
