// Dutch: points by hand, for one client or for several.
import type { HandRefusalWords } from '../refusals';
import type { PolicyWords } from '../sheet';

export const handPolicies: Pick<PolicyWords, 'handLimit' | 'handBelowZero' | 'handPresets'> = {
  handLimit: {
    label: 'Punten met de hand per dag',
    what: 'Hoeveel punten een nieuw teamlid op een dag met de hand mag toevoegen of aftrekken; per persoon te wijzigen, bij Medewerkers. 0: geen. Jij hebt geen limiet.',
  },
  handBelowZero: {
    label: 'Aftrekken tot onder nul',
    what: 'Na aftrekken met de hand mag een klant minder dan nul punten hebben. Staat dit uit, dan kan er niet meer af dan er is.',
  },
  handPresets: {
    label: 'Kant-en-klare punten',
    what: 'Eén per regel: naam, punten en wat de klant leest, zoals “Google-review: 15: Bedankt voor je review!”. Punten onder nul worden afgetrokken.',
  },
};

export const handRefusals: HandRefusalWords = {
  'hand-points-none': () => 'Typ hoeveel punten: een heel getal boven nul.',
  'hand-note-missing': () => 'Zeg waarom. De klant leest het ook.',
  'hand-own-card': () => 'Dit is je eigen kaart. Iemand anders moet deze punten toevoegen.',
  'hand-limit': ({ left, limit }, format) =>
    left === 0
      ? `Je zit vandaag aan de limiet van ${format.points(limit)} met de hand. De eigenaar kan er meer geven.`
      : `Dit is meer dan de limiet per dag: je hebt nog ${format.points(left)} van ${format.number(limit)}.`,
  'hand-points-short': ({ balance }, format) => `Er kan niet meer af dan er is: ${format.points(balance)}.`,
  'hand-changed': ({ balance }, format) =>
    `De punten zijn intussen veranderd: het saldo zou nu ${format.points(balance)} zijn. Kijk het even na.`,
  'batch-unknown': () =>
    'Alleen de laatste twaalf reeksen kun je in één keer ongedaan maken. Doe deze klant voor klant, in de geschiedenis.',
  'nothing-selected': () => 'Selecteer eerst rijen in het tabblad Klanten.',
  'preset-wrong': ({ text }) =>
    `“${text}” is niet leesbaar. Typ naam, punten en tekst, zoals “Google-review: 15: Bedankt!”.`,
  'preset-doubled': ({ text }) => `“${text}” staat er twee keer.`,
  'presets-many': ({ most }) => `Dit zijn er te veel. Maximaal ${most}.`,
};
