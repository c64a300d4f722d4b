// How rules are worded in each language, as a reader of the terms understands them. Written by hand, independently of
// the explanations, which a test parses with these patterns.
import type { Language } from '../../src/core/language';
import type { RuleFamily } from '../../src/core/settings/ruleset';

/**
 * A pattern: `{field:type}` is a value, `{field=value|text}` a text that means a value, `[…]` is optional, `(a|b)` is
 * either one, and a suffix after `~` in a field's name only distinguishes two positions.
 */
type Pattern = string;

export type Grammar = {
  readonly decimal: string;
  readonly group: string;
  /** Short and long beginnings of month names. */
  readonly months: readonly string[];
  readonly weekdays: { readonly [weekday: string]: string };
  readonly kinds: { readonly [kindOfItem: string]: string };
  readonly point: Pattern;
  readonly category: readonly [before: string, after: string];
  readonly item: readonly [before: string, after: string];
  readonly and: string;
  readonly or: string;
  readonly rules: { readonly [Family in RuleFamily]: { readonly [kind: string]: readonly Pattern[] } };
  /** Each after a comma, in this order, if present. */
  readonly conditions: readonly Pattern[];
};

const en: Grammar = {
  decimal: '.',
  group: ',',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: {
    Monday: 'mon',
    Tuesday: 'tue',
    Wednesday: 'wed',
    Thursday: 'thu',
    Friday: 'fri',
    Saturday: 'sat',
    Sunday: 'sun',
  },
  kinds: {
    everything: 'everything',
    services: 'service',
    products: 'product',
    'gift cards sold': 'giftcard',
    tips: 'tip',
    'other items': 'other',
  },
  point: '(point|points)',
  category: ['the category “', '”'],
  item: ['“', '”'],
  and: 'and',
  or: 'or',
  rules: {
    programs: {
      spend: [
        '{points:points} for every full {every:money} spent on {scope:scope}[{carry=yes| \\(what is left over counts next time\\)}]',
      ],
      unit: ['{points:points} for each item paid for \\({scope:scope}\\)'],
      visit: ['{points:points} for each invoice'],
      firstVisit: ['{points:points} on a client’s first invoice'],
      catalogPoints: ['the points that the catalog lists for each item'],
    },
    bonuses: {
      promotion: ['{factor:factor} times the points'],
      birthday: ['{factor:factor} times the points in the month of the birthday'],
      tier: [
        '{factor:factor} times the points for clients who have (spent at least {spent:money}|earned at least {points:points})',
      ],
    },
    rewards: {
      amount: ['{amount:money} off {scope:scope}( for {points:points}|, for clients)'],
      percent: [
        '{percent:percent} off {scope:scope}[ \\(at most {most:money}\\)]( for {points:points}|, for clients)',
      ],
      free: ['[{units:count} × ]{items:oneOf}[ \\(the cheapest\\)] free for ({points:points}|members)'],
      nth: [
        '{percent:percent} off one item in {every:count}, the cheapest \\({scope:scope}\\)( for {points:points}|, for clients)',
      ],
      cash: [
        'each point takes {value:rate} off {scope:scope}[, at least {leastPoints:points} at once][, in steps of {step:points}][, at most {mostPoints:points} on an invoice][, for at most {mostShare:percent} of the amount]',
      ],
      voucher: [
        'a voucher of ({amount:money}|{percent:percent}) off( for {points:points}|, for clients), (good for {months:count} (month|months)|without an end date)',
      ],
      catalogPrice: ['one item \\({scope:scope}\\) for the points that the catalog asks for it'],
      giftcard: ['a gift card of {amount:money} for {points:points}'],
    },
  },
  conditions: [
    'from {from:day} up to and including {until:day}',
    'from {from~2:day} on',
    'up to and including {until~2:day}',
    'on {weekdays:weekdays}',
    'on purchases of at least {least:money}',
    '{leastOf=scope|if these come to }at least {least~2:money}',
    '({mostUses=1|once in all}|at most {mostUses~2:count} times in all)',
    '({mostUsesEach=1|once per client}|at most {mostUsesEach~2:count} times per client)',
    '{firstVisitOnly=true|on a first visit only}',
  ],
};

const fr: Grammar = {
  decimal: ',',
  group: '\u202f',
  months: ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
  weekdays: {
    lundi: 'mon',
    mardi: 'tue',
    mercredi: 'wed',
    jeudi: 'thu',
    vendredi: 'fri',
    samedi: 'sat',
    dimanche: 'sun',
  },
  kinds: {
    'tous les achats': 'everything',
    prestations: 'service',
    produits: 'product',
    'cartes cadeaux vendues': 'giftcard',
    pourboires: 'tip',
    'autres articles': 'other',
  },
  point: '(point|points)',
  category: ['la catégorie «\u00a0', '\u00a0»'],
  item: ['«\u00a0', '\u00a0»'],
  and: 'et',
  or: 'ou',
  rules: {
    programs: {
      spend: [
        '{points:points} par tranche complète de {every:money} \\({scope:scope}[{carry=yes|, le reste compte la fois suivante}]\\)',
      ],
      unit: ['{points:points} par unité payée \\({scope:scope}\\)'],
      visit: ['{points:points} par facture'],
      firstVisit: ['{points:points} sur la première facture d’un client'],
      catalogPoints: ['les points indiqués au catalogue pour chaque article'],
    },
    bonuses: {
      promotion: ['{factor:factor} fois les points'],
      birthday: ['{factor:factor} fois les points le mois de l’anniversaire'],
      tier: [
        '{factor:factor} fois les points pour les clients qui ont (dépensé au moins {spent:money}|gagné au moins {points:points})',
      ],
    },
    rewards: {
      amount: ['{amount:money} de remise \\({scope:scope}\\)( pour {points:points}|, pour les clients)'],
      percent: [
        '{percent:percent} de remise \\({scope:scope}[, au plus {most:money}]\\)( pour {points:points}|, pour les clients)',
      ],
      free: [
        '[{units:count} × ]{items:oneOf}[ \\(le moins cher\\)] (offert|offerts) (pour {points:points}|aux clients)',
      ],
      nth: [
        '{percent:percent} de remise sur un article sur {every:count}, le moins cher \\({scope:scope}\\)( pour {points:points}|, pour les clients)',
      ],
      cash: [
        'chaque point vaut {value:rate} de remise \\({scope:scope}\\)[, au moins {leastPoints:points} à la fois][, par multiples de {step:points}][, au plus {mostPoints:points} par facture][, pour au plus {mostShare:percent} du montant]',
      ],
      voucher: [
        'un bon de ({amount:money}|{percent:percent}) de remise( pour {points:points}|, pour les clients), (valable {months:count} mois|sans date limite)',
      ],
      catalogPrice: ['un article \\({scope:scope}\\) pour les points indiqués au catalogue'],
      giftcard: ['une carte cadeau de {amount:money} pour {points:points}'],
    },
  },
  conditions: [
    'du {from:day} au {until:day} inclus',
    'à partir du {from~2:day}',
    'jusqu’au {until~2:day} inclus',
    'le {weekdays:weekdays}',
    'pour au moins {least:money} d’achats',
    '{leastOf=scope|si leur total atteint }au moins {least~2:money}',
    '({mostUses=1|une seule fois en tout}|au plus {mostUses~2:count} fois en tout)',
    '({mostUsesEach=1|une seule fois par client}|au plus {mostUsesEach~2:count} fois par client)',
    '{firstVisitOnly=true|à la première visite seulement}',
  ],
};

const nl: Grammar = {
  decimal: ',',
  group: '.',
  months: ['jan', 'feb', '(mrt|maa)', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  weekdays: {
    maandag: 'mon',
    dinsdag: 'tue',
    woensdag: 'wed',
    donderdag: 'thu',
    vrijdag: 'fri',
    zaterdag: 'sat',
    zondag: 'sun',
  },
  kinds: {
    'alle aankopen': 'everything',
    behandelingen: 'service',
    producten: 'product',
    'verkochte cadeaubonnen': 'giftcard',
    fooien: 'tip',
    'overige artikelen': 'other',
  },
  point: '(punt|punten)',
  category: ['de categorie “', '”'],
  item: ['“', '”'],
  and: 'en',
  or: 'of',
  rules: {
    programs: {
      spend: [
        '{points:points} per volle {every:money} \\({scope:scope}[{carry=yes|, wat overblijft telt de volgende keer mee}]\\)',
      ],
      unit: ['{points:points} per betaald stuk \\({scope:scope}\\)'],
      visit: ['{points:points} per factuur'],
      firstVisit: ['{points:points} op de eerste factuur van een klant'],
      catalogPoints: ['de punten die de catalogus per artikel vermeldt'],
    },
    bonuses: {
      promotion: ['{factor:factor} keer de punten'],
      birthday: ['{factor:factor} keer de punten in de verjaardagsmaand'],
      tier: [
        '{factor:factor} keer de punten voor klanten die minimaal ({spent:money} besteed|{points:points} gespaard) hebben',
      ],
    },
    rewards: {
      amount: ['{amount:money} korting \\({scope:scope}\\)( voor {points:points}|, voor klanten)'],
      percent: [
        '{percent:percent} korting \\({scope:scope}[, maximaal {most:money}]\\)( voor {points:points}|, voor klanten)',
      ],
      free: ['[{units:count} × ]{items:oneOf}[ \\(het goedkoopste\\)] gratis voor ({points:points}|leden)'],
      nth: [
        '{percent:percent} korting op één artikel per {every:count}, het goedkoopste \\({scope:scope}\\)( voor {points:points}|, voor klanten)',
      ],
      cash: [
        'elk punt geeft {value:rate} korting \\({scope:scope}\\)[, minimaal {leastPoints:points} per keer][, in stappen van {step:points}][, maximaal {mostPoints:points} per factuur][, voor maximaal {mostShare:percent} van het bedrag]',
      ],
      voucher: [
        'een kortingsbon van ({amount:money}|{percent:percent})( voor {points:points}|, voor klanten), ({months:count} (maand|maanden) geldig|onbeperkt geldig)',
      ],
      catalogPrice: ['één artikel \\({scope:scope}\\) voor de punten die de catalogus ervoor vraagt'],
      giftcard: ['een cadeaubon van {amount:money} voor {points:points}'],
    },
  },
  conditions: [
    'van {from:day} tot en met {until:day}',
    'vanaf {from~2:day}',
    'tot en met {until~2:day}',
    'op {weekdays:weekdays}',
    'bij aankopen van minimaal {least:money}',
    '{leastOf=scope|als die samen }minimaal {least~2:money} kosten',
    '({mostUses=1|één keer in totaal}|maximaal {mostUses~2:count} keer in totaal)',
    '({mostUsesEach=1|één keer per klant}|maximaal {mostUsesEach~2:count} keer per klant)',
    '{firstVisitOnly=true|alleen bij een eerste bezoek}',
  ],
};

export const grammars: { readonly [L in Language]: Grammar } = { en, fr, nl };
