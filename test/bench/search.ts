// Finding a client by name with one slip of the hand, among 20,000 from a seed: how many are among those shown, and how long
// a search takes, beside uFuzzy and MiniSearch in the same run. They search names alone; Carnet looks at phone, card and
// code as well.
import uFuzzy from '@leeoniya/ufuzzy';
import MiniSearch from 'minisearch';
import { fold } from '../../src/core/text/text';
import { findClients } from '../../src/ui/find-client';
import { drawsFrom, namedCrowd, slipped, slips } from '../ui/named-crowd';

const SEED = 20261127;
const CLIENTS = 20_000;
const SHOWN = 8;
const NAMES = 100;
/** Names that are typed letter by letter, for the times. */
const TYPED = 20;

type Finder = { readonly name: string; readonly madeIn: number; find(query: string): readonly string[] };

function timed<Value>(work: () => Value): readonly [value: Value, ms: number] {
  const begun = performance.now();
  return [work(), performance.now() - begun];
}

export function benchSearch(): void {
  const all = namedCrowd(CLIENTS, drawsFrom(SEED)).map(({ client }) => client);
  const names = all.map(({ name }) => name);
  const finders: readonly Finder[] = [ours(), uFuzzyOn(), miniSearchOn()];
  console.log(
    `\na name with one slip among ${CLIENTS} clients (seed ${SEED}), found among the first ${SHOWN}; ms for each letter typed`,
  );
  const heads = [...slips, 'made in', 'middle', '95 of 100'];
  console.log(''.padEnd(14) + heads.map((head) => head.padStart(11)).join(''));
  for (const { name, madeIn, find } of finders) {
    const found = slips.map((slip) => {
      const draw = drawsFrom(SEED);
      let count = 0;
      for (let run = 0; run < NAMES; run++) {
        const wanted = names[draw(names.length)] ?? '';
        if (find(slipped(wanted, slip, draw)).includes(wanted)) count++;
      }
      return `${count} %`;
    });
    const draw = drawsFrom(SEED);
    const times: number[] = [];
    for (let run = 0; run < TYPED; run++) {
      const typed = names[draw(names.length)] ?? '';
      for (let end = 1; end <= typed.length; end++) times.push(timed(() => find(typed.slice(0, end)))[1]);
    }
    times.sort((a, b) => a - b);
    const at = (part: number) => `${(times[Math.floor(times.length * part)] ?? 0).toFixed(1)} ms`;
    const cells = [...found, `${madeIn.toFixed(0)} ms`, at(0.5), at(0.95)];
    console.log(name.padEnd(14) + cells.map((cell) => cell.padStart(11)).join(''));
  }

  function ours(): Finder {
    const [, madeIn] = timed(() => findClients({ all, aliases: [] }, 'x'));
    const find = (query: string) => {
      const found = findClients({ all, aliases: [] }, query);
      const first = found.first(SHOWN);
      return [...first, ...found.meant(SHOWN - first.length)].map(({ client }) => client.name);
    };
    return { name: 'Carnet', madeIn, find };
  }

  /** With its documented settings for one slip. */
  function uFuzzyOn(): Finder {
    const [[finder, haystack], madeIn] = timed(
      () => [new uFuzzy({ intraMode: 1 }), names.map(fold)] as const,
    );
    const find = (query: string) => {
      const [ids, info, order] = finder.search(haystack, fold(query), 1, 1000);
      const best = info && order ? order.map((at) => info.idx[at] ?? 0) : (ids ?? []);
      return best.slice(0, SHOWN).map((at) => names[at] ?? '');
    };
    return { name: 'uFuzzy', madeIn, find };
  }

  function miniSearchOn(): Finder {
    const [finder, madeIn] = timed(() => {
      const made = new MiniSearch<{ id: number; name: string }>({ fields: ['name'], processTerm: fold });
      made.addAll(names.map((name, id) => ({ id, name })));
      return made;
    });
    const find = (query: string) =>
      finder
        .search(query, { prefix: true, combineWith: 'AND', fuzzy: (term) => (term.length > 2 ? 1 : false) })
        .slice(0, SHOWN)
        .map(({ id }) => names[id as number] ?? '');
    return { name: 'MiniSearch', madeIn, find };
  }
}
