// French: changes that make points worth less, and planned changes.
import type { Waiting } from '../../core/points/worth-less';
import type { Catalog } from '../catalog-shape';
import type { Locale } from '../locale';
import { expiry } from './expiry';
import { policies } from './policies';
import { groups } from './settings';

function waiting({ delay, delayUnit }: Waiting, format: Locale): string {
  if (delay === 0) return groups.atOnce;
  return (delayUnit === 'hours' ? groups.afterHours : groups.afterDays)(delay, format.number(delay));
}

export const losses: Catalog['losses'] = {
  'rule-gone': ({ family, rule }) =>
    family === 'bonuses' ? `Le niveau « ${rule} » disparaît.` : `« ${rule} » disparaît.`,
  'rule-other': ({ rule }) => `« ${rule} » devient autre chose.`,
  'rule-less': ({ rule }) => `« ${rule} »`,
  'using-off': () => 'Les points ne peuvent plus être utilisés.',
  'use-until': ({ is }, format) => `Les points ne peuvent être utilisés que jusqu’au ${format.day(is)}.`,
  'loyalty-card-needed': () => 'Seuls les clients qui ont une carte peuvent utiliser leurs points.',
  'rewards-at-once': ({ was, is }, format) =>
    `Moins de récompenses par facture : ${format.number(is)} au lieu de ${format.number(was)}.`,
  'tier-months': ({ was, is }, format) =>
    was === 0
      ? `Mois qui comptent pour un niveau : ${format.number(is)} au lieu de tous.`
      : `Moins de mois comptent pour un niveau : ${format.number(is)} au lieu de ${format.number(was)}.`,
  'expires-sooner': ({ was, is }, format) =>
    `Les nouveaux points expirent plus tôt : ${expiry.line(is, format)} au lieu de ${expiry.line(was, format)}.`,
  'not-on-the-same': () => 'Les points ne peuvent plus être utilisés sur la facture qui les rapporte.',
  'held-longer': ({ was, is }, format) =>
    `Les nouveaux points attendent plus longtemps : ${waiting(is, format)} au lieu de ${waiting(was, format)}.`,
  'earn-less': (loss, format) => {
    const names = [
      ...loss.rules.map((rule) => `« ${rule} »`),
      ...loss.policies.map((name) => policies[name].label),
    ];
    return `Les clients gagneront moins qu’avant, à cause de : ${format.list(names)}.`;
  },
};

export const worthLess: Catalog['worthLess'] = {
  title: 'Les points vaudront moins',
  counting: (clients) => `Recherche de qui y perd… ${clients} jusqu’ici`,
  losing: (count, clients) => `${clients} ${count < 2 ? 'perd' : 'perdent'} un avantage déjà à portée :`,
  nobody: 'Personne n’a encore assez de points pour cela.',
  outOfReach: (rewards) => `n’a plus : ${rewards}`,
  less: (rewards) => `vaut moins : ${rewards}`,
  more: (figure) => `et ${figure} de plus`,
  sooner: (points, clients) =>
    `Après l’enregistrement, vous pourrez leur appliquer aussi la nouvelle expiration : ${points} de ${clients} expireraient alors plus tôt.`,
  begins: 'À partir de quand ?',
  now: 'Maintenant',
  later: 'Un jour plus tard',
  firstDay: 'Premier jour',
  afterToday: 'Choisissez un jour après aujourd’hui.',
  waitsAlready: (day) =>
    `Un changement est déjà prévu (${day}). Les deux commenceront alors le jour choisi ici.`,
  save: 'Enregistrer',
  back: 'Retour',
  savedFor: (day) => `Enregistré : cela commence le ${day}`,
  term: (label, is) => `${label} : ${is}`,
  instead: (label, is, was) => `${label} : ${is} au lieu de ${was}`,
  noLonger: (label, was) => `${label} : supprimé (c’était ${was})`,
  none: 'aucun',
};

export const planned: Catalog['planned'] = {
  title: (day) => `À partir du ${day}`,
  seeSettings: (day) => `Des changements sont prévus à partir du ${day} : voyez les Réglages.`,
  removed: (rule) => `« ${rule} » est supprimé`,
  added: (rule) => `« ${rule} » est nouveau`,
  changed: (rule) => `« ${rule} »`,
  renamed: (name) => `nouveau nom : « ${name} »`,
  off: 'désactivé',
  on: 'activé',
  notAsItIs: 'Tel que c’est maintenant, ceci ne pourra pas se faire ce jour-là :',
  untilThen: 'D’ici là, rien ne change.',
  otherDay: 'Un autre jour…',
  otherDayTitle: 'Commencer un autre jour',
  giveUp: 'Abandonner',
  givenUp: 'Le changement prévu est abandonné',
  moved: (day) => `Cela commence le ${day}`,
  missedTitle: 'Prévu, mais pas fait',
  missed:
    'Le jour est arrivé. Ceci n’a pas pu se faire, car quelque chose a été modifié ou supprimé entre-temps :',
  understood: 'Compris',
};
