// Adds French no-break spaces in one place, so that the sentences themselves stay readable.

const BEFORE_COLON = '\u00a0';
const NARROW = '\u202f';

/** Sentences, or records of sentences and of functions that return them, with the spaces of French typography. */
export function typeset<Words>(words: Words): Words {
  if (typeof words === 'string') return french(words) as Words;
  if (typeof words === 'function')
    return ((...given: readonly unknown[]) => typeset(words(...given))) as Words;
  if (Array.isArray(words)) return words.map(typeset) as Words;
  if (typeof words !== 'object' || words === null) return words;
  return whenAsked(words);
}

/** Typesets each sentence on first use: every execution at Google loads all of them and uses a few. */
function whenAsked<Words extends object>(words: Words): Words {
  const set = {} as Words;
  for (const key of Object.keys(words) as (keyof Words)[])
    Object.defineProperty(set, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = typeset(words[key]);
        Object.defineProperty(set, key, { enumerable: true, value });
        return value;
      },
    });
  return set;
}

function french(text: string): string {
  return text
    .replace(/ (?=:)/g, BEFORE_COLON)
    .replace(/ (?=[;!?])/g, NARROW)
    .replace(/« /g, `«${BEFORE_COLON}`)
    .replace(/ (?=[»%])/g, BEFORE_COLON);
}
