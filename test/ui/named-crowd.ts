/** Clients with names and numbers as salons in Belgium have them, and slips of the hand, from a seed. */
import type { ClientSummary } from '../../src/app/clients/client-details';

const FIRST =
  'Julie Sofie Amélie Anne Marie Zoë Noor Emma Louise Chloé Léa Manon Camille Sarah Laura Inès Élise Charlotte Mathilde Alice Eva Lotte Femke Joke Ilse Griet Katrien Hilde Veerle Nathalie Isabelle Sandrine Valérie Céline Aurélie Delphine Virginie Sabrina Fatima Yasmine Aïcha Leïla Samira Nadia Olga Irina Katarzyna Agnieszka Björn Søren Jürgen Łukasz José María Andréa Chiara Giulia Pieter Jan Koen Bart Wim Luc Marc Thomas Nicolas Olivier Benoît François Jérôme Mohamed Youssef'.split(
    ' ',
  );
const LAST =
  'Martin|Laurent|De Smet|Peeters|Janssens|Maes|Jacobs|Mertens|Willems|Claes|Goossens|Wouters|De Backer|Van den Berghe|Vandenbroucke|Dubois|Lambert|Dupont|Simon|Leroy|Lefèbvre|Renard|Gérard|Fontaine|Rousseau|Moreau|Petit|Garnier|D’Hondt|D’Haene|De Vries|Van Damme|Van Dijk|Bakker|Visser|Smit|Meijer|Bogaert|Cools|Desmet|Lemmens|Michiels|Pauwels|Segers|Timmermans|Verhaegen|Vermeulen|Verstraete|Yildiz|Öztürk|El Amrani|Benali|Nguyen|Kowalski|Nowak|Ferrari|Russo|Fernández|Gonçalves|Müller'.split(
    '|',
  );

export type Draw = (below: number) => number;

/** Mulberry32: the same numbers on every machine. */
export function drawsFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const PHONES: readonly ((digits: string) => string)[] = [
  (d) => `0${d.slice(0, 3)} ${d.slice(3, 5)} ${d.slice(5, 7)} ${d.slice(7)}`,
  (d) => `+32 ${d.slice(0, 3)} ${d.slice(3, 5)} ${d.slice(5, 7)} ${d.slice(7)}`,
  (d) => `0032${d}`,
  (d) => `0${d.slice(0, 3)}/${d.slice(3, 5)}.${d.slice(5, 7)}.${d.slice(7)}`,
  (d) => `+32 (0)${d}`,
  (d) => d,
];

export type Person = { readonly client: ClientSummary; readonly digits: string };

/** Names of two words and a second first name for many, so that few are the same. */
export function namedCrowd(count: number, draw: Draw): readonly Person[] {
  return Array.from({ length: count }, (_, at) => {
    const of = (names: readonly string[]) => names[draw(names.length)] ?? '';
    const name = [of(FIRST), ...(draw(3) === 0 ? [] : [of(FIRST)]), of(LAST)].join(' ');
    const digits = `4${String(70_000_000 + ((at * 7919) % 29_999_999)).padStart(8, '0')}`;
    const phone = PHONES[draw(PHONES.length)]?.(digits) ?? '';
    const client: ClientSummary = {
      name,
      email: '',
      birthday: '',
      language: '',
      note: '',
      phone,
      loyaltyCard: `C-${1000 + at}`,
      code: `K*${at}`,
      consent: '',
      consentDay: '',
      consentMark: '',
      consentTyped: null,
      id: String(at).padStart(8, '2'),
      row: at + 2,
      version: 0,
      standing: { balance: 0, available: 0, pending: 0 },
      lastVisit: '',
      damaged: false,
    };
    return { client, digits };
  });
}

export const slips = ['swap', 'missing', 'extra', 'wrong'] as const;

/** A name with one slip in it, at any place. */
export function slipped(name: string, slip: (typeof slips)[number], draw: Draw): string {
  const at = draw(name.length - 1);
  const letter = 'abcdefghijklmnopqrstuvwxyz'[draw(26)] ?? '';
  const before = name.slice(0, at);
  if (slip === 'swap') return `${before}${name[at + 1]}${name[at]}${name.slice(at + 2)}`;
  if (slip === 'missing') return before + name.slice(at + 1);
  return before + letter + name.slice(slip === 'extra' ? at : at + 1);
}
