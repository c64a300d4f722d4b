// The clients of the example salon: invented names, numbers that nobody has, addresses that reach nobody.
import type { Language } from '../../core/language';

export type Person = {
  readonly code: string;
  readonly name: string;
  readonly language: Language;
  readonly phone: string;
  readonly email: string;
  readonly birthday: string;
  readonly consent: 'yes' | 'no' | '';
};

const NAMES: {
  readonly [Of in Language]: { readonly first: readonly string[]; readonly last: readonly string[] };
} = {
  fr: {
    first: [
      'Amélie',
      'Julie',
      'Chloé',
      'Nadia',
      'Camille',
      'Élise',
      'Sophie',
      'Léa',
      'Karim',
      'Inès',
      'Margaux',
      'Thomas',
      'Aïcha',
      'Pauline',
      'Hugo',
      'Manon',
    ],
    last: [
      'Dupont',
      'Laurent',
      'Lemaire',
      'Marchal',
      'Fontaine',
      'Benali',
      'Renard',
      'Collignon',
      'Dumont',
      'Gilles',
      'Hardy',
      'Noël',
      'Thiry',
    ],
  },
  nl: {
    first: [
      'Sofie',
      'Lotte',
      'An',
      'Fleur',
      'Nele',
      'Marieke',
      'Yasmina',
      'Griet',
      'Bram',
      'Tine',
      'Joris',
      'Emma',
      'Hilde',
      'Wout',
      'Eline',
      'Kaat',
    ],
    last: [
      'De Smet',
      'Peeters',
      'Janssens',
      'Van den Broeck',
      'Claes',
      'Wouters',
      'El Amrani',
      'Maes',
      'Goossens',
      'De Clercq',
      'Aerts',
      'Verlinden',
      'Baert',
    ],
  },
  en: {
    first: [
      'Grace',
      'Hannah',
      'Priya',
      'Olivia',
      'Daniel',
      'Zoe',
      'Ruth',
      'Niamh',
      'Ellen',
      'Maya',
      'Oscar',
      'Alice',
      'Joan',
      'Leo',
      'Isla',
      'Amber',
    ],
    last: [
      'Baker',
      'O’Brien',
      'Shah',
      'Fletcher',
      'Morgan',
      'Ellis',
      'Hughes',
      'Okafor',
      'Reid',
      'Carter',
      'Webb',
      'Doyle',
      'Lane',
    ],
  },
};

/** Of ten clients, how many speak which language: most that of the salon. */
const MIX: { readonly [Salon in Language]: readonly Language[] } = {
  fr: ['fr', 'fr', 'nl', 'fr', 'fr', 'en', 'fr', 'nl', 'fr', 'fr'],
  nl: ['nl', 'nl', 'fr', 'nl', 'nl', 'en', 'nl', 'fr', 'nl', 'nl'],
  en: ['en', 'en', 'fr', 'en', 'nl', 'en', 'en', 'fr', 'en', 'nl'],
};

/** The same people each time. Every combination of a first and a last name comes once. */
export function people(count: number, salon: Language): readonly Person[] {
  const counted = { fr: 0, nl: 0, en: 0 };
  return Array.from({ length: count }, (_, at): Person => {
    const language = MIX[salon][at % MIX[salon].length] ?? salon;
    const { first, last } = NAMES[language];
    const turn = counted[language]++;
    const name = `${first[turn % first.length]} ${last[turn % last.length]}`;
    return {
      code: `P${String(at + 1).padStart(3, '0')}`,
      name,
      language,
      // 0450 is given to nobody in Belgium.
      phone: at % 12 === 11 ? '' : `+32 450 ${twoOf(at * 7)} ${twoOf(at * 13 + 5)} ${twoOf(at * 31 + 9)}`,
      email: at % 3 === 2 ? '' : `${addressOf(name)}@example.com`,
      birthday:
        at % 4 === 3
          ? ''
          : `${1955 + ((at * 17) % 50)}-${twoOf((at % 12) + 1)}-${twoOf(((at * 11) % 28) + 1)}`,
      consent: at % 5 === 4 ? 'no' : at % 7 === 6 ? '' : 'yes',
    };
  });
}

function twoOf(figure: number): string {
  return String(figure % 100).padStart(2, '0');
}

function addressOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\w ]/g, '')
    .replace(/ +/g, '.')
    .toLowerCase();
}
