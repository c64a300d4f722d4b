// Runs the modules of the page, which come with it or later, and keeps the words of each language. It is a script of
// its own and stands before all others, which call it by the name `carnetPage`.

type Exports = { readonly [name: string]: unknown };

const chunks = new Map<string, () => Exports>();
const made = new Map<string, Exports>();

/** All words that have come, by language. */
export const words: { [language: string]: object } = {};

/** Keeps a module until it is used; one that is there already stays. */
export function chunk(name: string, make: () => Exports): void {
  if (!chunks.has(name)) chunks.set(name, make);
}

export function use(name: string): Exports {
  let exports = made.get(name);
  if (exports === undefined) {
    const make = chunks.get(name);
    if (make === undefined) throw new Error(`${name} has not come`);
    exports = make();
    made.set(name, exports);
  }
  return exports;
}

/** What a module that is imported when it is needed becomes: it must have come before. */
export async function arrive(name: string): Promise<Exports> {
  return use(name);
}

export function say(language: string, more: object): void {
  words[language] = Object.assign(words[language] ?? {}, more);
}
