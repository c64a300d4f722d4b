// Dutch: changes that make points worth less, and planned changes.
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
    family === 'bonuses' ? `Het niveau “${rule}” verdwijnt.` : `“${rule}” verdwijnt.`,
  'rule-other': ({ rule }) => `“${rule}” wordt iets anders.`,
  'rule-less': ({ rule }) => `“${rule}”`,
  'using-off': () => 'Punten kunnen niet meer gebruikt worden.',
  'use-until': ({ is }, format) => `Punten kunnen nog maar tot en met ${format.day(is)} gebruikt worden.`,
  'loyalty-card-needed': () => 'Alleen klanten met een kaart kunnen hun punten gebruiken.',
  'rewards-at-once': ({ was, is }, format) =>
    `Minder beloningen op één factuur: ${format.number(is)} in plaats van ${format.number(was)}.`,
  'tier-months': ({ was, is }, format) =>
    was === 0
      ? `Maanden die meetellen voor een niveau: ${format.number(is)} in plaats van alle.`
      : `Er tellen minder maanden mee voor een niveau: ${format.number(is)} in plaats van ${format.number(was)}.`,
  'expires-sooner': ({ was, is }, format) =>
    `Nieuwe punten vervallen eerder: ${expiry.line(is, format)} in plaats van ${expiry.line(was, format)}.`,
  'not-on-the-same': () => 'Punten kunnen niet meer gebruikt worden op de factuur waarmee ze gespaard zijn.',
  'held-longer': ({ was, is }, format) =>
    `Nieuwe punten wachten langer: ${waiting(is, format)} in plaats van ${waiting(was, format)}.`,
  'earn-less': (loss, format) => {
    const names = [
      ...loss.rules.map((rule) => `“${rule}”`),
      ...loss.policies.map((name) => policies[name].label),
    ];
    return `Klanten sparen minder dan voorheen, door: ${format.list(names)}.`;
  },
};

export const worthLess: Catalog['worthLess'] = {
  title: 'Punten worden minder waard',
  counting: (clients) => `Nagaan wie iets verliest… ${clients} tot nu toe`,
  losing: (count, clients) =>
    `${clients} ${count === 1 ? 'verliest iets waarvoor die' : 'verliezen iets waarvoor ze'} al genoeg punten ${count === 1 ? 'heeft' : 'hebben'}:`,
  nobody: 'Niemand heeft hiervoor al genoeg punten.',
  outOfReach: (rewards) => `niet meer: ${rewards}`,
  less: (rewards) => `minder waard: ${rewards}`,
  more: (figure) => `en nog ${figure}`,
  sooner: (points, clients) =>
    `Na het opslaan kun je ook daarop de nieuwe vervaltermijn toepassen: ${points} van ${clients} zouden dan eerder vervallen.`,
  begins: 'Vanaf wanneer?',
  now: 'Nu',
  later: 'Op een latere dag',
  firstDay: 'Eerste dag',
  afterToday: 'Kies een dag na vandaag.',
  waitsAlready: (day) =>
    `Er is al een wijziging gepland voor ${day}. Beide beginnen dan op de dag die je hier kiest.`,
  save: 'Opslaan',
  back: 'Terug',
  savedFor: (day) => `Opgeslagen: het begint op ${day}`,
  term: (label, is) => `${label}: ${is}`,
  instead: (label, is, was) => `${label}: ${is} in plaats van ${was}`,
  noLonger: (label, was) => `${label}: niet meer ${was}`,
  none: 'geen',
};

export const planned: Catalog['planned'] = {
  title: (day) => `Vanaf ${day}`,
  seeSettings: (day) => `Er zijn wijzigingen gepland vanaf ${day}: zie Instellingen.`,
  removed: (rule) => `“${rule}” wordt verwijderd`,
  added: (rule) => `“${rule}” komt erbij`,
  changed: (rule) => `“${rule}”`,
  renamed: (name) => `nieuwe naam: “${name}”`,
  off: 'uitgezet',
  on: 'aangezet',
  notAsItIs: 'Zoals het nu is, kan dit op die dag niet:',
  untilThen: 'Tot dan blijft alles zoals het is.',
  otherDay: 'Een andere dag…',
  otherDayTitle: 'Op een andere dag beginnen',
  giveUp: 'Schrappen',
  givenUp: 'De geplande wijziging gaat niet door',
  moved: (day) => `Het begint op ${day}`,
  missedTitle: 'Gepland, maar niet gedaan',
  missed: 'De dag is gekomen. Dit kon niet, omdat er intussen iets gewijzigd of verwijderd is:',
  understood: 'Begrepen',
};
