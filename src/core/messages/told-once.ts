// One occasion several times in one letter: told once, with the points added up. Each text of its own would name the same
// balance as if it had come of that one visit.
import type { Happening } from './happenings';
import type { Occasion } from './occasions';

type Several = readonly [Happening, ...Happening[]];

/** How what happened several times becomes one. A card has its own code, points that expire their own day. */
const AS_ONE: { readonly [occasion in Occasion]: ((several: Several) => Happening) | null } = {
  earned: summed,
  used: summed,
  byHand: summed,
  card: null,
  rewardNear: listed,
  milestone: highest,
  expiring: null,
  level: last,
  birthday: last,
  away: last,
};

/** @param happenings of one client, in the order in which they happened; kept where the occasion first stands */
export function toldOnce(happenings: Several): Several {
  const byOccasion = new Map<Occasion, [Happening, ...Happening[]]>();
  for (const happening of happenings) {
    const own = byOccasion.get(happening.occasion);
    if (own === undefined) byOccasion.set(happening.occasion, [happening]);
    else own.push(happening);
  }
  const told = [...byOccasion].flatMap(([occasion, several]) => {
    const one = AS_ONE[occasion];
    return one === null || several.length === 1 ? several : [one(several)];
  });
  const [first = happenings[0], ...others] = told;
  return [first, ...others];
}

function summed(several: Several): Happening {
  return { ...listed(several), points: several.reduce((sum, { points }) => sum + points, 0) };
}

/** What was bought and said, each once. Whoever reads one day for all may rely on it for each of them. */
function listed(several: Several): Happening {
  // Reasons for points by hand are sentences.
  const between = several[0].occasion === 'byHand' ? '\n' : ', ';
  const usable = several.map(({ usableFrom }) => usableFrom).sort();
  const until = several.map((one) => one.until).filter((day) => day !== '');
  return {
    ...last(several),
    items: [...new Set(several.flatMap(({ items }) => items))],
    text: [...new Set(several.map(({ text }) => text).filter((text) => text !== ''))].join(between),
    usableFrom: usable[usable.length - 1] ?? '',
    until: until.sort()[0] ?? '',
  };
}

function highest(several: Several): Happening {
  return [...several].sort((a, b) => b.points - a.points)[0] ?? several[0];
}

function last(several: Several): Happening {
  return several[several.length - 1] ?? several[0];
}
