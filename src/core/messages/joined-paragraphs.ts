// Several messages to one client as one: the greeting and the good-bye that they share stand once.

/** Texts whose paragraphs have an empty line between them. What is said twice is said the last time. */
export function joinedTexts(texts: readonly string[]): string {
  const all = texts.map(paragraphsOf);
  const first = all[0] ?? [];
  const head = sharedCount(all, (paragraphs, i) => paragraphs[i]);
  const rest = all.map((paragraphs) => paragraphs.slice(head));
  const tail = sharedCount(rest, (paragraphs, i) => paragraphs[paragraphs.length - 1 - i]);
  const middle = rest.flatMap((paragraphs) => paragraphs.slice(0, paragraphs.length - tail));
  const told = middle.filter((paragraph, i) => middle.lastIndexOf(paragraph) === i);
  const end = tail === 0 ? [] : first.slice(-tail);
  return [...first.slice(0, head), ...told, ...end].join('\n\n');
}

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
}

/** How many paragraphs are the same in all texts, counted from one end. */
function sharedCount(
  texts: readonly (readonly string[])[],
  at: (paragraphs: readonly string[], i: number) => string | undefined,
): number {
  const most = Math.min(...texts.map(({ length }) => length));
  for (let i = 0; i < most; i++) {
    const one = at(texts[0] ?? [], i);
    if (texts.some((paragraphs) => at(paragraphs, i) !== one)) return i;
  }
  return most;
}
