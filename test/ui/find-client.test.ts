// Among twenty thousand clients: who is found by what is typed, and that a guess is never taken for a match.
import { describe, expect, it } from 'vitest';
import type { ClientSummary } from '../../src/app/clients/client-details';
import { findClients } from '../../src/ui/find-client';
import { drawsFrom, namedCrowd, slipped, slips } from './named-crowd';

const SEED = 20261127;
const SHOWN = 8;

const crowd = namedCrowd(20_000, drawsFrom(SEED));
const all = crowd.map(({ client }) => client);

const few = all.slice(0, 2000);

function offered(query: string, from: readonly ClientSummary[] = all) {
  const found = findClients({ all: from, aliases: [] }, query);
  const first = found.first(SHOWN);
  return { count: found.count, first, meant: found.meant(SHOWN - first.length) };
}

const named = (name: string, part: Partial<ClientSummary> = {}): ClientSummary => ({
  ...(all[0] as ClientSummary),
  phone: '',
  loyaltyCard: '',
  code: '',
  id: name,
  name,
  ...part,
});

/** The names shown, and below `?` those that somebody may have meant. */
function names(query: string, ...people: readonly (string | ClientSummary)[]): string {
  const from = people.map((one) => (typeof one === 'string' ? named(one) : one));
  const { first, meant } = offered(query, from);
  return [...first, '?' as const, ...meant]
    .map((one) => (one === '?' ? one : one.client.name))
    .join(', ')
    .replace(/(^|, )\?$/, '');
}

describe(`one slip of a letter among 20,000 clients (seed ${SEED})`, () => {
  it('finds the client in 97 of 100 names: letters exchanged, missing, too many or wrong, at any place', () => {
    const draw = drawsFrom(SEED);
    const lost: string[] = [];
    for (let run = 0; run < 100; run++) {
      const { client } = crowd[draw(crowd.length)] ?? { client: named('') };
      const typed = slipped(client.name, slips[run % slips.length] ?? 'swap', draw);
      const { first, meant } = offered(typed);
      // Of several with the same name, each is found.
      if (![...first, ...meant].some((one) => one.client.name === client.name))
        lost.push(`${typed}: ${client.name}`);
    }
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(3);
  });

  it('whoever is typed without a slip comes first and is no guess', () => {
    const draw = drawsFrom(SEED);
    for (let run = 0; run < 25; run++) {
      const { client } = crowd[draw(crowd.length)] ?? { client: named('') };
      expect(offered(client.name).first[0]?.client.name.toLowerCase()).toContain(client.name.toLowerCase());
      const guessed = offered(client.name).meant.map((one) => one.client.name);
      expect(guessed).not.toContain(client.name);
    }
  });
});

describe('a phone in any spelling', () => {
  const spellings: readonly (readonly [how: string, spell: (digits: string) => string])[] = [
    ['as it is dialled', (d) => `0${d}`],
    ['with spaces', (d) => `0${d.slice(0, 3)} ${d.slice(3, 6)} ${d.slice(6)}`],
    ['with dots', (d) => `0${d.slice(0, 3)}.${d.slice(3, 5)}.${d.slice(5)}`],
    ['with a slash', (d) => `0${d.slice(0, 3)}/${d.slice(3)}`],
    ['with +32', (d) => `+32 ${d}`],
    ['with 0032', (d) => `0032 ${d}`],
    ['with +32 (0)', (d) => `+32 (0)${d}`],
    ['with 32 and no sign', (d) => `32${d}`],
    ['without the zero', (d) => d],
    ['its last six digits', (d) => d.slice(3)],
  ];
  it.each(spellings)('%s, finds the client however the sheet has it', (_, spell) => {
    for (const { client, digits } of crowd.slice(100, 130)) {
      const { first } = offered(spell(digits), few);
      expect(
        first.map((one) => one.client.id),
        `${spell(digits)} in ${client.phone}`,
      ).toContain(client.id);
    }
  });
});

describe('a number that a scanner types', () => {
  it('is its own client’s, whoever has a longer one that begins alike or comes before by name', () => {
    expect(
      names('c-100', named('Anna', { loyaltyCard: 'C-1001' }), named('Zoë', { loyaltyCard: 'C-100' })),
    ).toBe('Zoë, Anna');
    expect(names('K*7', named('Anna', { code: 'K*70' }), named('Zoë', { code: 'K*7' }))).toBe('Zoë, Anna');
  });

  it('leads to who stays, if it was merged into somebody, before a longer one that begins alike', () => {
    const from = [named('Anna', { loyaltyCard: 'C-1001' }), named('Zoë')];
    const aliases = [
      { id: 'old', into: 'Zoë', name: 'Z.', phone: '', email: '', loyaltyCard: 'C-100', code: '' },
      { id: 'older', into: 'old', name: 'Z. C-1000', phone: '', email: '', loyaltyCard: '', code: '' },
    ];
    const found = findClients({ all: from, aliases }, 'C-100');
    expect(found.first(SHOWN).map(({ client }) => client.name)).toEqual(['Zoë', 'Anna']);
  });

  it('with a slip is nobody’s: numbers are not guessed', () => {
    expect(names('C-1010', named('Zoë', { loyaltyCard: 'C-1001' }))).toBe('');
  });
});

describe('whom somebody may have meant', () => {
  const cases: readonly (readonly [typed: string, people: string[], offered: string, why: string])[] = [
    ['matrin', ['Martin'], '?, Martin', 'two letters exchanged'],
    ['marin', ['Julie Marin', 'Julie Martin'], 'Julie Marin, ?, Julie Martin', 'below whoever matches'],
    ['mertens', ['Jan Mertens', 'Jan Martens'], 'Jan Mertens, ?, Jan Martens', 'never before a match'],
    ['juliemartin', ['Julie Martin'], '?, Julie Martin', 'the space is missing'],
    ['martin jluie', ['Julie Martin'], '?, Julie Martin', 'the other way round'],
    ['uljie', ['Julie'], '', 'two slips'],
    ['ju', ['Eva'], '', 'too short to guess'],
    ['eav', ['Eva'], '?, Eva', 'a short name'],
    ['dhondt', ['Eva D’Hondt'], '?, Eva D’Hondt', 'a sign that is not typed'],
    ['amleie', ['Amélie'], '?, Amélie', 'an accent beside it'],
    ['vendenb', ['Jo Vandenbroucke'], '?, Jo Vandenbroucke', 'the name is still being typed'],
  ];
  it.each(cases)('%s among %j: %s, %s', (typed, people, shown) => {
    expect(names(typed, ...people)).toBe(shown);
  });

  it('is nobody as long as three letters begin a name, and somebody once none has them', () => {
    expect(names('cow', 'Cowan', 'Bowman', 'Colbert')).toBe('Cowan');
    expect(names('cowa', 'Cowan', 'Bowaert')).toBe('Cowan, ?, Bowaert');
    expect(names('cwo', 'Cowan', 'Bowman')).toBe('?, Cowan');
  });

  it('has the letters marked that were meant', () => {
    const { meant } = offered('amleie lau', [named('Amélie Laurent')]);
    expect(meant[0]?.inName).toEqual([[0, 10]]);
  });
});
