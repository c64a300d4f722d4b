// French sentences for what did not work: what happened, and what to do.
import { type BrokenWords, type FindingWords, type RefusalWords, sayRefusal } from '../refusals';
import { policies, tabs } from './sheet';

const doubledBy = {
  phone: 'le même nom et le même numéro de téléphone',
  card: 'la même carte',
  code: 'le même code caisse',
};

const fileColumns = {
  receipt: 'numéro de ticket',
  date: 'date',
  description: 'description',
  client: 'client',
  staff: 'collaborateur',
  quantity: 'quantité',
  amount: 'montant',
  active: 'actif',
  code: 'code',
  name: 'nom',
  category: 'catégorie',
  price: 'prix',
  tax: 'taxe',
};

export const broken: BrokenWords = {
  'entry-missing': 'une ligne du journal a disparu',
  'entry-doubled': 'une ligne du journal figure deux fois',
  'chain-broken': 'une ligne du journal ne suit pas la précédente',
  'mark-missing': 'cette feuille est une copie que Carnet ne connaît pas encore',
  'mark-ahead':
    'le journal a perdu ses dernières lignes, peut-être parce qu’une ancienne version a été restaurée',
  'state-wrong': 'des points ne concordent pas, ce qui est une erreur de Carnet',
};

export const findings: FindingWords = {
  'entry-unreadable': 'cette ligne a été modifiée, ou n’est pas une écriture de Carnet',
  'entry-missing': 'l’écriture précédente a disparu',
  'entry-doubled': 'cette écriture figure deux fois',
  'key-doubled': 'cette commande a été enregistrée deux fois',
  'chain-broken': 'cette écriture ne suit pas la précédente',
  'version-wrong': 'une écriture de ce client manque ou figure deux fois',
  'balance-wrong': 'le solde après cette écriture ne concorde pas',
  'points-wrong': 'selon ses propres programmes, cette facture donne un autre nombre de points',
  'visible-changed': 'des cellules ont été modifiées à la main',
  'state-unreadable': 'les notes de Carnet sur ce client ont été modifiées',
  'state-differs': 'les points ne correspondent pas à la somme du journal',
  'client-missing': 'ce client a des écritures mais pas de ligne dans Clients',
  'client-doubled': 'ce client a une deuxième ligne',
};

export const refusals: RefusalWords = {
  busy: () => 'Quelqu’un d’autre enregistre. Réessayez — rien n’a été enregistré deux fois.',
  'not-set-up': () => 'Cette feuille n’est pas encore préparée.',
  'capability-expired': () =>
    'Carnet est resté ouvert trop longtemps. Fermez ce panneau et rouvrez-le depuis le menu Carnet.',
  forbidden: () => 'Seul le propriétaire de la feuille peut faire cela.',
  'command-malformed': ({ issues }) =>
    `Carnet ne comprend pas sa propre demande (${issues.join(' ; ')}). Fermez ce panneau et rouvrez-le.`,
  stopped: ({ broken: code, row }) =>
    `Rien n’a été enregistré : ${broken[code]}${row > 0 ? ` (Journal, ligne ${row})` : ''}. Voyez Réglages, Vérifier le journal.`,
  platform: ({ message }) =>
    `Google n’a pas répondu comme prévu${message === '' ? '' : ` (« ${message} »)`}. Réessayez — rien n’a été enregistré deux fois.`,
  'tab-gone': ({ tab }) =>
    `L’onglet ${tabs[tab]} a été supprimé. Rétablissez-le dans l’historique des versions de Google (Fichier), ou choisissez Préparer cette feuille dans le menu Carnet.`,
  'entry-too-long': () => 'C’est trop long pour une seule écriture. Faites-en deux factures.',
  'client-unknown': () => 'Ce client n’est plus dans la feuille. Choisissez-le à nouveau.',
  'key-reused': () =>
    'Ce formulaire a déjà été enregistré avec d’autres montants. Consultez l’historique du client, puis recommencez.',
  'no-lines': () => 'Ajoutez d’abord une ligne.',
  'client-ambiguous': ({ text }) =>
    `Plusieurs clients s’appellent « ${text} ». Utilisez le numéro du client.`,
  'item-unknown': ({ line, text }) =>
    `Ligne ${line} : « ${text} » n’est pas dans le catalogue. Indiquez un type et un prix.`,
  'line-price-missing': ({ line }) => `La ligne ${line} n’a pas de prix.`,
  'line-price-negative': ({ line }) =>
    `Le prix de la ligne ${line} est inférieur à zéro. Pour reprendre une facture, annulez-la dans l’historique du client.`,
  'day-in-future': ({ today }, say) => `La date est dans le futur. Nous sommes le ${say.day(today)}.`,
  'quote-changed': () => 'Pas enregistré : les chiffres ont changé.',
  'entry-unknown': () => 'Cette facture n’est plus dans le journal.',
  'entry-reversed': ({ by }) => `Cette facture a déjà été annulée, par l’écriture ${by}.`,
  'entry-not-reversible': () => 'Seule une facture de ce client peut être annulée.',
  'client-name-empty': () => 'Saisissez un nom.',
  'client-doubled': ({ name, by }) => `${name} a déjà ${doubledBy[by]}. Choisissez plutôt ce client.`,
  'settings-changed': () =>
    'Pas enregistré : les réglages ont été modifiés ailleurs. Les voici tels qu’ils sont ; refaites votre modification.',
  'policy-refused': ({ refusal }, say) => sayRefusal(refusals, refusal, say),
  'program-refused': ({ index, refusal }, say) =>
    `Programme ${index + 1} : ${sayRefusal(refusals, refusal, say)}`,
  'policy-unknown': ({ policy, text }) =>
    `${policies[policy].label} : « ${text} » ne fait pas partie des choix.`,
  'program-kind-unknown': ({ text }) =>
    `« ${text} » n’est pas une façon de gagner des points. Choisissez dans la liste.`,
  'program-name-empty': () => 'Donnez un nom au programme.',
  'program-name-doubled': ({ text }) =>
    `Un autre programme s’appelle déjà « ${text} ». Choisissez un autre nom.`,
  'field-empty': () => 'À remplir.',
  'amount-not-positive': () => 'Saisissez un montant supérieur à zéro.',
  'points-not-whole': ({ text }) =>
    `« ${text} » n’est pas un nombre entier. Les points n’ont pas de décimales.`,
  'points-not-positive': () => 'Saisissez un nombre de points supérieur à zéro.',
  'choice-unknown': ({ text }) => `« ${text} » ne fait pas partie des choix.`,
  'amount-not-money': ({ text }, say) =>
    `« ${text} » n’est pas un montant. Saisissez des chiffres, comme ${say.money(2500)}.`,
  'amount-decimals': ({ text, decimals }) =>
    `« ${text} » a trop de décimales, ou un séparateur de milliers qui pourrait être décimal. ${
      decimals === 0 ? 'La devise n’a pas de décimales.' : `La devise a ${decimals} décimales.`
    }`,
  'amount-too-large': ({ text }) => `« ${text} » est trop grand.`,
  'file-empty': () => 'Le fichier n’a aucune ligne.',
  'file-not-text': ({ why }) =>
    why === 'workbook'
      ? 'C’est un fichier Excel. Enregistrez-le au format CSV et choisissez ce fichier.'
      : 'Ce fichier n’est pas un texte lisible. Enregistrez-le au format CSV en UTF-8 et choisissez ce fichier.',
  'file-too-large': () => 'Le fichier est trop grand. Exportez une période plus courte, ou divisez-le.',
  'file-quotes': ({ row }) =>
    `Un guillemet ouvert à la ligne ${row} n’est jamais fermé. Corrigez cette ligne et choisissez le fichier à nouveau.`,
  'file-columns': ({ missing, found }, say) =>
    `Il manque des colonnes au fichier : ${say.list(missing.map((name) => fileColumns[name]))}. Il contient : ${found.join(', ')}.`,
  'file-columns-doubled': ({ names }) => `Deux colonnes portent le même nom : ${names.join(', ')}.`,
  'dates-ambiguous': ({ samples }) =>
    `Le jour ou le mois d’abord ? Le fichier ne le dit pas : ${samples.join(', ')}.`,
  'row-short': ({ expected, found }) => `La ligne a ${found} cellules au lieu de ${expected}.`,
  'row-long': ({ expected, found }) => `La ligne a ${found} cellules au lieu de ${expected}.`,
  'row-quotes': () => 'Un guillemet est mal placé.',
  'row-text-long': ({ column, most }) => `Colonne « ${fileColumns[column]} » : plus de ${most} caractères.`,
  'row-receipt-empty': () => 'Le numéro de ticket manque.',
  'row-client-empty': () => 'Le client manque.',
  'row-date': ({ text }) => `« ${text} » n’est pas une date.`,
  'row-quantity': ({ text }) => `« ${text} » n’est pas une quantité.`,
  'invoice-dates': ({ days }, say) =>
    `Le ticket a plusieurs dates pour ce client : ${say.list(days.map((day) => say.day(day)))}.`,
  'invoice-long': ({ rows }) =>
    `Le ticket compte ${rows} lignes, plus que n’en contient une écriture du journal.`,
  'invoice-incomplete': ({ row }) => `La ligne ${row} du même ticket a été refusée.`,
  'item-name-empty': () => 'Le nom manque.',
  'item-price': ({ text }) => `« ${text} » n’est pas un prix.`,
  'item-active': ({ text }) => `« ${text} » ne veut dire ni oui ni non.`,
  'item-code-doubled': ({ text, row }) => `Le code « ${text} » figure aussi à la ligne ${row}.`,
  'item-name-doubled': ({ text, row }) => `Le nom « ${text} » figure aussi à la ligne ${row}.`,
  'item-kind-unknown': ({ text }) => `« ${text} » n’est pas un type d’article. Choisissez dans la liste.`,
  'tab-missing': () =>
    'L’onglet manque. Choisissez Préparer cette feuille dans le menu Carnet pour le recréer.',
  'column-missing': ({ header }) =>
    `La colonne « ${header} » manque. Rendez-lui son titre, ou choisissez Préparer cette feuille dans le menu Carnet.`,
  'setting-missing': ({ policy }) =>
    `Le réglage « ${policies[policy].label} » manque. Enregistrez les réglages dans Carnet pour le récrire.`,
};
