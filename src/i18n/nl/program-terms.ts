// Dutch: the terms of the programme, as a client reads them.
import type { Catalog } from '../catalog-shape';
import type { ClauseWords, SectionWords } from '../clause-words';
import { expiry } from './expiry';

const months = (count: number): string => (count === 1 ? '1 maand' : `${count} maanden`);

const roundedHow = {
  down: 'naar beneden',
  nearest: 'op het dichtstbijzijnde punt',
  up: 'naar boven',
} as const;

const sections: SectionWords = {
  'taking-part': 'Meedoen',
  earning: 'Zo spaar je punten',
  'extra-points': 'Extra punten',
  rewards: 'Zo gebruik je je punten',
  points: 'Je punten',
  refunds: 'Bij een terugbetaling',
  'gift-cards': 'Cadeaubonnen en kortingsbonnen',
};

const clauses: ClauseWords = {
  membership: ({ loyaltyCard }) =>
    loyaltyCard
      ? 'Je punten staan op je naam: zeg wie je bent als je betaalt. Alleen klanten met een klantenkaart sparen en gebruiken punten.'
      : 'Je punten staan op je naam: zeg wie je bent als je betaalt. Een kaart heb je niet nodig.',
  'head-start': ({ points, last }, format) =>
    last === ''
      ? `Nieuwe klanten beginnen met ${format.points(points)}.`
      : `Wie tot en met ${format.day(last)} klant wordt, begint met ${format.points(points)}.`,
  bookings: ({ hours, credit }) => {
    const when = hours === 0 ? 'meteen erna' : `${hours} uur erna`;
    const both =
      credit === 'invoice'
        ? 'Staat het bezoek ook op een factuur, dan komen de punten van de factuur.'
        : 'De behandelingen van dat bezoek geven dan geen punten meer op de factuur.';
    return `Een afspraak die doorgaat, geeft de punten van de behandeling, ${when}. ${both}`;
  },
  'earns-nothing': () => 'Met aankopen spaar je op dit moment geen punten.',
  'earning-ended': ({ last }, format) =>
    `Er werden punten gegeven tot en met ${format.day(last)}. Sindsdien niet meer.`,
  'earn-until': ({ last }, format) => `Er worden punten gegeven tot en met ${format.day(last)}.`,
  combine: ({ combine }) =>
    combine === 'add'
      ? 'Geven meerdere van deze regels punten voor één factuur, dan worden die opgeteld.'
      : 'Geven meerdere van deze regels punten voor één factuur, dan telt alleen de regel die de meeste geeft.',
  'line-discounts': ({ counts }) =>
    counts === 'after'
      ? 'Is een artikel afgeprijsd, dan worden de punten berekend op wat je ervoor betaalt.'
      : 'Is een artikel afgeprijsd, dan worden de punten berekend op de prijs vóór de korting.',
  'reward-discounts': ({ counts }) =>
    counts === 'after'
      ? 'Maakt een beloning iets goedkoper, dan worden de punten berekend op wat er nog te betalen is.'
      : 'Maakt een beloning iets goedkoper, dan worden de punten berekend op de prijs vóór de beloning.',
  'reward-earns': ({ earns }) =>
    earns
      ? 'Een factuur waarop je punten of een kortingsbon gebruikt, levert ook punten op.'
      : 'Een factuur waarop je punten of een kortingsbon gebruikt, levert geen punten op.',
  'gift-cards-earn': ({ earns }) =>
    earns
      ? 'Een cadeaubon kopen levert punten op, behalve voor wat je met een andere cadeaubon betaalt.'
      : 'Een cadeaubon kopen levert geen punten op.',
  'gift-card-pays': ({ earns }) =>
    earns
      ? 'Wat je met een cadeaubon betaalt, levert ook punten op.'
      : 'Wat je met een cadeaubon betaalt, levert geen punten op.',
  'tips-earn': ({ earns }) => (earns ? 'Fooien leveren punten op.' : 'Fooien leveren geen punten op.'),
  tax: ({ prices, basis }) => {
    const counted = `De punten worden berekend op bedragen ${basis === 'with' ? 'met' : 'zonder'} btw.`;
    return prices === 'with'
      ? `Onze prijzen zijn inclusief btw. ${counted}`
      : `Onze prijzen zijn exclusief btw: die komt er op de factuur bij. ${counted}`;
  },
  'bonus-sum': ({ rounding, promotions }) =>
    `Extra punten komen boven op de gewone punten. Ze worden elk op de gewone punten berekend en ${roundedHow[rounding]} afgerond; ${
      promotions === 'all'
        ? 'meerdere worden opgeteld.'
        : 'van meerdere acties, de verjaardagsmaand inbegrepen, telt alleen de beste. Een niveau telt altijd.'
    }`,
  tier: ({ months: count }) =>
    count === 0
      ? 'Voor een niveau telt alles mee wat je vóór de factuur gespaard of besteed hebt. Heb je meerdere niveaus bereikt, dan telt alleen het hoogste. Cadeaubonnen die je koopt, tellen niet als besteed.'
      : `Voor een niveau telt mee wat je vóór de factuur gespaard of besteed hebt, in dezelfde maand en de ${count === 1 ? 'maand' : `${count} maanden`} ervoor. Heb je meerdere niveaus bereikt, dan telt alleen het hoogste. Cadeaubonnen die je koopt, tellen niet als besteed.`,
  'buys-nothing': () => 'Op dit moment kun je geen punten gebruiken.',
  'using-ended': ({ last }, format) =>
    `Punten konden gebruikt worden tot en met ${format.day(last)}. Nu kan dat niet meer.`,
  'use-until': ({ last }, format) => `Je kunt punten gebruiken tot en met ${format.day(last)}.`,
  'rewards-at-once': ({ most }) =>
    most === 1
      ? 'Je kunt per factuur één beloning of kortingsbon gebruiken.'
      : `Je kunt per factuur maximaal ${most} beloningen en kortingsbonnen gebruiken.`,
  everything: () => 'Bij beloningen horen fooien en cadeaubonnen die je koopt niet bij “alle aankopen”.',
  delay: ({ count, unit, sameInvoice }) => {
    if (count === 0)
      return sameInvoice
        ? 'Je kunt je punten meteen gebruiken, ook op de factuur waarmee je ze spaart.'
        : 'Je kunt je punten meteen gebruiken, vanaf de volgende factuur.';
    const time = unit === 'hours' ? `${count} uur` : count === 1 ? '1 dag' : `${count} dagen`;
    return `Je kunt punten gebruiken ${time} nadat je ze gespaard hebt.`;
  },
  expiry: ({ rules }, format) => expiry.sentence(rules, format),
  refund: ({ overdraw }) =>
    `Krijg je geld terug voor iets, dan gaan de punten die je ermee spaarde eraf, en krijg je de punten terug die je ervoor gebruikte. ${
      overdraw === 'negative'
        ? 'Heb je de punten die je ermee spaarde al gebruikt, dan gaat je saldo onder nul: de volgende punten die je spaart, vullen het aan.'
        : 'Heb je de punten die je ermee spaarde al gebruikt, dan stopt je saldo op nul: je bent ons geen punten schuldig.'
    }`,
  'gift-card-months': ({ months: count }) =>
    count === 0
      ? 'Een cadeaubon vervalt niet.'
      : `Een cadeaubon is ${months(count)} geldig, tot het einde van de laatste maand.`,
  'gift-card-tax': ({ due }) =>
    due === 'used'
      ? 'Op een cadeaubon zelf zit geen btw: die zit op wat je ermee koopt.'
      : 'In de prijs van een cadeaubon zit de btw: wat je ermee betaalt, wordt niet nog eens belast.',
  bearer: () =>
    'Wie de code van een cadeaubon of kortingsbon heeft, kan hem gebruiken: bewaar hem goed. Een kortingsbon kun je één keer gebruiken; heeft hij een laatste maand, dan tot het einde daarvan.',
};

export const programTerms: Catalog['programTerms'] = {
  title: 'Voorwaarden van het spaarprogramma',
  version: (number, from) => `Versie ${number}, geldig vanaf ${from}.`,
  inForce: (from) => `Geldig vanaf ${from}.`,
  replaced: (day) => `Vervangen op ${day}.`,
  planned: (today, from) => `Zoals gepland op ${today}: geldig vanaf ${from}.`,
  named: (rule) => `${rule}:`,
  sections,
  clauses,
};
