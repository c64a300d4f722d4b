// French sentences for failures: what happened, and what to do.
import { contactText } from '../contact-text';
import { withCurrency } from '../locale';
import { type RefusalWords, refusalSentence } from '../refusals';
import { shortfallWords } from '../shortfall';
import { bookingRefusals } from './bookings';
import { handRefusals } from './by-hand';
import { closingRefusals } from './closing-refusals';
import { corruption } from './findings';
import { messageRefusals } from './messages';
import { notText } from './not-text';
import { outboxRefusals } from './outbox-refusals';
import { minutesOrHours, ownPageRefusals } from './own-page';
import { policies } from './policies';
import { doubledBy, neededColumns } from './refusal-terms';
import { tabs } from './sheet';
import { staffRefusals } from './staff-refusals';
import { till } from './till';

export const refusals: RefusalWords = {
  busy: () => 'Quelqu’un d’autre enregistre. Réessayez — rien n’a été enregistré deux fois.',
  'not-set-up': () => 'Cette feuille n’est pas encore préparée.',
  'capability-expired': () =>
    'Carnet est resté ouvert trop longtemps. Fermez ce panneau et rouvrez-le depuis le menu Carnet.',
  'page-outdated': () =>
    'Carnet a été mis à jour. Fermez ce panneau et rouvrez-le par le menu Carnet ; sur un téléphone, rechargez la page.',
  forbidden: () => 'Le propriétaire ne vous a pas donné le droit de faire cela.',
  'command-malformed': ({ issues }) =>
    `Carnet ne comprend pas sa propre demande (${issues.join(' ; ')}). Fermez ce panneau et rouvrez-le ; sur un téléphone, rechargez la page.`,
  stopped: ({ corruption: code, row }) =>
    `Rien n’a été enregistré : ${corruption[code]}${row > 0 ? ` (Journal, ligne ${row})` : ''}. ${code === 'format-newer' ? 'Rechargez la feuille ; si cela ne suffit pas, mettez la nouvelle version dans son script : Extensions, Apps Script.' : 'Voyez Plus, Vérifier le journal.'}`,
  platform: ({ message }) =>
    `Google n’a pas répondu comme prévu${message === '' ? '' : ` (« ${message} »)`}. Réessayez — rien n’a été enregistré deux fois.`,
  'no-spreadsheet': () =>
    'Google n’a pas donné cette feuille de calcul à Carnet : rien n’a été fait. Ouvrez la feuille et choisissez Carnet, Ouvrir Carnet : ce qui devait se faire s’y rattrape.',
  'typed-columns': ({ tab }) =>
    `L’onglet ${tabs[tab]} a été converti en tableau, et Google n’y laisse pas écrire Carnet. Ouvrez le menu à côté du nom du tableau et revenez aux données non mises en forme (sans supprimer le tableau) ; aucune cellule ne change. Recommencez ensuite — rien n’est enregistré deux fois.`,
  'tab-gone': ({ tab }) =>
    tab === 'archive'
      ? `L’onglet ${tabs.archive} a été supprimé, et avec lui toutes les lignes des années clôturées. Rétablissez-le : Fichier, Historique des versions.`
      : tab === 'ledger'
        ? `L’onglet ${tabs.ledger} a été supprimé, et avec lui toutes les factures et tous les mouvements de points. Rétablissez-le d’abord : Fichier, Historique des versions. Préparer cette feuille, dans le menu Carnet, n’en ferait qu’un vide : si Carnet continue avec elle, les clients gardent les points que montre ${tabs.clients} et les cartes cadeaux ce qu’il y reste, mais l’historique est perdu et aucune facture d’avant ne peut plus être annulée ni remboursée.`
        : `L’onglet ${tabs[tab]} a été supprimé. Rétablissez-le dans l’historique des versions de Google (Fichier), ou choisissez Préparer cette feuille dans le menu Carnet.`,
  ...closingRefusals,
  'entry-too-long': () => 'C’est trop long pour une seule facture. Faites-en deux factures.',
  'ruleset-too-long': () =>
    'Ces réglages sont trop longs pour être enregistrés ensemble. Raccourcissez les listes d’articles et de catégories de certaines règles, ou supprimez les règles qui ne servent plus.',
  'currency-later': () =>
    'Pas enregistré : une autre devise ne peut pas commencer un jour plus tard. Enregistrez-la pour maintenant, avec tous les montants dans la nouvelle devise.',
  'currency-planned': () =>
    'La devise reste la même tant qu’un changement est prévu, ou n’a pas été fait à son jour : ses montants sont dans cette devise. Dans les réglages, abandonnez-le ou choisissez « Compris » ; changez ensuite la devise.',
  'client-unknown': () => 'Ce client n’est plus dans la feuille. Choisissez-le à nouveau.',
  'key-reused': () =>
    'Ce formulaire a déjà été enregistré avec d’autres montants. Consultez l’historique du client, puis recommencez.',
  'client-erased': () =>
    'Ce client a été effacé : on ne sait plus rien de lui. S’il revient, ajoutez-le comme nouveau client.',
  'client-merged': () => 'Ce client est déjà fusionné avec un autre. Annulez d’abord cette fusion.',
  'contact-changed': () =>
    'Ces clients ont été modifiés ailleurs entre-temps. Les voici tels qu’ils sont ; vérifiez, puis fusionnez.',
  'merge-with-itself': () => 'C’est deux fois le même client. Choisissez deux clients différents.',
  'no-lines': () => 'Ajoutez d’abord une ligne.',
  'lines-too-many': ({ most }) =>
    `Une facture peut compter ${most} lignes. Enregistrez le reste sur une deuxième facture.`,
  'client-ambiguous': ({ text }) =>
    `Plusieurs clients s’appellent « ${text} ». Utilisez le numéro du client.`,
  'item-unknown': ({ line, text }) =>
    `Ligne ${line} : « ${text} » n’est pas dans le catalogue. Indiquez un type et un prix.`,
  'line-price-missing': ({ line }) => `La ligne ${line} n’a pas de prix.`,
  'deductions-too-much': ({ excess }, format) =>
    `Les déductions dépassent les autres lignes de ${format.money(excess)}.`,
  'line-price-negative': ({ line }) =>
    `Le prix de la ligne ${line} est inférieur à zéro. Pour reprendre une facture, annulez-la dans l’historique du client.`,
  'day-in-future': ({ today }, format) => `La date est dans le futur. Nous sommes le ${format.day(today)}.`,
  'receipt-recorded': ({ receipt, total }, format) =>
    `Le ticket ${receipt} est déjà enregistré ce jour-là, avec ${format.money(total)}. Si c’est une autre vente, enregistrez-la quand même ; sinon, videz le formulaire.`,
  'quote-changed': () => 'Pas enregistré : les chiffres ont changé.',
  'entry-unknown': () => 'Cette facture n’est plus dans le journal.',
  'entry-reversed': ({ by }) => `Cela a déjà été annulé, par la ligne ${by}.`,
  'entry-not-reversible': () => 'Seule une facture de ce client peut être annulée ou remboursée.',
  'nothing-left': () => 'Il ne reste rien de cette facture : elle a déjà été remboursée.',
  'return-too-much': ({ line }) => `On rendrait plus de la ligne ${line} qu’il n’en reste.`,
  'money-too-much': ({ left, leftIn }) =>
    `C’est plus que ce qui reste de la facture (${withCurrency('fr', leftIn).money(left)}). Saisissez au plus ce montant.`,
  'nothing-chosen': () => 'Choisissez d’abord ce qui est rendu.',
  'refund-changed': () =>
    'Pas enregistré : les chiffres ont changé. Vérifiez-les, puis enregistrez à nouveau.',
  'ruleset-lost': () =>
    'Le journal a perdu les réglages de cette époque : cette facture ne peut plus être reprise. Corrigez les points à la main.',
  'terms-too-early': ({ first }, format) =>
    first === ''
      ? 'Le journal ne connaît pas de réglages de ce jour-là.'
      : `Il n’y a pas de conditions avant le ${format.day(first)} : le journal commence ce jour-là.`,
  'nothing-to-write': () => 'Il n’y a plus rien à faire.',
  'reward-unknown': ({ text }) => `Aucune récompense active ne s’appelle « ${text} ».`,
  'reward-out-of-reach': ({ reward, shortfall, scope }, format) =>
    `« ${reward} » ne peut pas être utilisée sur cette facture : ${shortfallWords(till.rewardShortfall, shortfall, scope, format)}.`,
  'voucher-unused': () =>
    'Un bon ne trouve rien à déduire sur cette facture, ou elle compte trop de récompenses. Retirez-en un.',
  'stored-value-code-length': ({ text }) =>
    `« ${text} » n’est pas un code complet. Un code compte seize lettres et chiffres.`,
  'stored-value-code-letter': ({ text, letter }) =>
    `« ${text} » n’est pas un code : aucun code ne contient le signe « ${letter} ». Regardez la carte à nouveau.`,
  'stored-value-code-misread': ({ text }) =>
    `« ${text} » n’est pas un code : une lettre ou un chiffre a été mal lu. Regardez la carte à nouveau.`,
  'code-wait': ({ minutes }) =>
    `Trop de codes qui n’existent pas. Le prochain pourra être cherché dans ${minutesOrHours(minutes)} ; le propriétaire voit combien ont été essayés.`,
  'stored-value-again': ({ text }) =>
    `Retirez la carte ${text} et tapez de nouveau son code : elle a été cherchée il y a trop longtemps.`,
  'stored-value-unknown': ({ text }) =>
    `Aucune carte cadeau ni aucun bon de ce salon n’a le code « ${text} ».`,
  'stored-value-expired': ({ text, until }, format) =>
    `« ${text} » était valable jusqu’au ${format.day(until)}.`,
  'stored-value-other-currency': ({ text, currency }) =>
    `« ${text} » a été créé en ${currency}, et la devise du salon est désormais une autre. Annulez-le et créez-en un nouveau.`,
  'stored-value-voided': ({ text }) => `« ${text} » a été annulé.`,
  'stored-values-too-many': ({ most }) => `Vendez au plus ${most} cartes cadeaux sur une facture.`,
  'points-too-many': () =>
    'Cela ferait plus de points que Carnet ne peut en compter. Vérifiez les programmes.',
  'stored-value-empty': ({ text }) => `Il ne reste rien sur « ${text} ».`,
  'stored-value-twice': ({ text }) => `« ${text} » figure déjà sur cette facture.`,
  'stored-value-used': () =>
    'Une carte cadeau ou un bon issu de cette facture a déjà été utilisé et ne peut plus être repris. Remboursez le reste par montant, ou gardez la facture.',
  'stored-value-gone': () => 'Cette carte cadeau ou ce bon n’est plus dans le journal.',
  'stored-value-nothing-left': () => 'Il ne reste rien sur cette carte cadeau ou ce bon.',
  'points-typed': ({ text }) =>
    `« ${text} » a été saisi ici. Carnet a remis ce que dit le journal : les soldes passent par Ajouter des points ou par l’import.`,
  'points-typed-often': ({ count }, format) =>
    `À partir d’ici, des points ont été saisis pour ${format.number(count)} clients. Ils ne comptent pas : les soldes passent par Ajouter des points ou par l’import.`,
  'birthday-wrong': ({ text, monthFirst }) =>
    `« ${text} » n’est pas un anniversaire. Saisissez le jour et le mois, comme ${monthFirst ? '5/17' : '17/5'} ou 17 mai. L’année est facultative.`,
  'consent-changed': () =>
    'Le texte a changé après l’ouverture de ce formulaire. Lisez le nouveau au client ; rien n’a été noté.',
  'consent-retyped': () =>
    'La ligne du client a changé après l’ouverture de ce formulaire. Vérifiez-la, puis réessayez ; rien n’a été noté.',
  'consent-withdrawn-since': ({ day }, format) =>
    `Le client a retiré son consentement le ${format.day(day)}, après le jour qui figure dans la ligne. S’il accepte de nouveau, choisissez « Le client accepte… » ; rien n’a été noté.`,
  'consent-differs': ({ recorded, day }, format) =>
    recorded === ''
      ? 'Ce consentement a été tapé à la main et ne compte qu’une fois noté : ouvrez le client dans le panneau.'
      : `Le journal dit ${recorded === 'yes' ? 'oui' : 'non'} depuis le ${format.day(day)}, et cette ligne autre chose : rien ne compte donc. Notez ce qui est juste chez le client, dans le panneau.`,
  'consent-day-missing': () =>
    'Quel jour le client a-t-il accepté ? Tant que le jour manque, il compte comme n’ayant pas accepté.',
  'consent-words-missing': () =>
    'Quel texte le client a-t-il accepté ? Tant qu’il manque, le client compte comme n’ayant pas accepté.',
  'consent-unsaid': () => 'Le client accepte-t-il, oui ou non ? Tant que rien n’est noté, c’est non.',
  'consent-day-future': ({ today }, format) =>
    `Ce jour est dans le futur. Nous sommes le ${format.day(today)}.`,
  'rate-pair-wrong': ({ text }) =>
    `« ${text} » n’est pas une catégorie avec son taux. Écrivez « Ongles: 21 », séparées par des points-virgules.`,
  'category-doubled': ({ text }) => `La catégorie « ${text} » figure deux fois.`,
  ...handRefusals,
  ...ownPageRefusals,
  ...bookingRefusals,
  ...messageRefusals,
  ...outboxRefusals,
  ...staffRefusals,
  'text-too-long': ({ most }) => `C’est trop long. ${most} caractères au plus.`,
  'client-name-empty': () => 'Saisissez un nom.',
  'client-there': () =>
    'Ce client semble déjà exister. Cherchez par nom ou par carte, ou demandez à quelqu’un qui peut voir les coordonnées.',
  'link-replaced': () =>
    'Ce lien a été remplacé ou désactivé. Demandez le nom du client et donnez-lui son nouveau lien.',
  'link-foreign': () => 'Ce n’est pas le lien d’un client de ce salon.',
  'client-email-wrong': ({ email }) =>
    `« ${email} » n’est pas une adresse e-mail. Écrivez-la comme nom@exemple.com, ou laissez vide.`,
  'client-doubled': ({ name, by }) => `${name} a déjà ${doubledBy[by]}. Choisissez plutôt ce client.`,
  'client-edited': ({ field, now }, format) =>
    now === ''
      ? 'Quelqu’un d’autre a vidé ce champ entre-temps. Enregistrez encore une fois pour mettre le vôtre.'
      : `Quelqu’un d’autre a mis « ${contactText(field, now, format)} » entre-temps. Enregistrez encore une fois pour mettre le vôtre.`,
  'settings-changed': () =>
    'Pas enregistré : les réglages ont été modifiés ailleurs. Les voici tels qu’ils sont ; refaites votre modification.',
  'later-day-past': () => 'Choisissez un jour après aujourd’hui.',
  'nothing-waits': () =>
    'Pas modifié : le changement prévu ne l’est plus, ou son jour est arrivé. Rouvrez les réglages.',
  'policy-refused': ({ policy, refusal }, format) =>
    `${policies[policy].label} : ${refusalSentence(refusals, refusal, format)}`,
  'rule-refused': ({ family, index, refusal }, format) =>
    `${tabs[family]}, n° ${index + 1} : ${refusalSentence(refusals, refusal, format)}`,
  'rule-kind-unknown': ({ text }) =>
    text === ''
      ? 'Choisissez un type dans la liste.'
      : `« ${text} » ne fait pas partie des types. Choisissez dans la liste.`,
  'rule-name-empty': () => 'Donnez-lui un nom.',
  'rule-name-doubled': ({ text }) => `Le nom « ${text} » est déjà pris. Choisissez un autre nom.`,
  'days-reversed': () => 'Le dernier jour précède le premier. Inversez-les.',
  'scope-empty': () => 'Indiquez sur quoi cela porte : tout, des types, des catégories ou des articles.',
  'scope-doubled': () =>
    'Cela porte déjà sur tout. Laissez les catégories et les articles vides, ou choisissez des types au lieu de tout.',
  'one-of-two': () => 'Remplissez l’un des deux, pas les deux.',
  'tier-overlaps': () =>
    'Un autre niveau commence au même nombre, ou compte des points quand celui-ci compte de l’argent. Les niveaux comptent l’un ou l’autre, chacun à partir d’un autre nombre.',
  'step-above-most': () =>
    'Aucun nombre de points ne convient : le maximum est inférieur au minimum, ou à un seul multiple.',
  'field-empty': () => 'À remplir.',
  'amount-not-positive': () => 'Saisissez un montant supérieur à zéro.',
  'points-not-whole': ({ text }) =>
    `« ${text} » n’est pas un nombre entier. Les points n’ont pas de décimales.`,
  'points-not-positive': () => 'Saisissez un nombre de points supérieur à zéro.',
  'points-negative': ({ text }) => `« ${text} » est inférieur à zéro. Saisissez 0 ou plus.`,
  'count-wrong': ({ text, least, most }, format) =>
    `« ${text} » n’est pas un nombre entier de ${format.number(least)} à ${format.number(most)}.`,
  'percent-wrong': ({ text }) =>
    `« ${text} » n’est pas un pourcentage. Saisissez un nombre jusqu’à 100, avec deux décimales au plus.`,
  'factor-wrong': ({ text }, format) =>
    `« ${text} » n’est pas un multiplicateur. Saisissez un nombre de 1 à 100, comme ${format.factor(150)}.`,
  'rate-wrong': ({ text }, format) =>
    `« ${text} » n’est pas la valeur d’un point. Saisissez un montant supérieur à zéro, comme ${format.rate(100_000)}.`,
  'day-wrong': ({ text }) => `« ${text} » n’est pas un jour. Saisissez année, mois et jour : 2026-12-24.`,
  'category-unknown': ({ text }) =>
    `Aucun article du catalogue n’a la catégorie « ${text} ». Saisissez-la comme dans l’onglet ${tabs.catalog}.`,
  'item-not-in-catalog': ({ text }) =>
    `« ${text} » n’est pas dans le catalogue. Saisissez le code de l’article, ou son nom s’il n’a pas de code.`,
  'choice-unknown': ({ text }) => `« ${text} » ne fait pas partie des choix.`,
  'amount-not-money': ({ text }, format) =>
    `« ${text} » n’est pas un montant. Saisissez des chiffres, comme ${format.money(2500)}.`,
  'amount-decimals': ({ text, decimals }) =>
    `« ${text} » a trop de décimales, ou un séparateur de milliers qui pourrait être décimal. ${
      decimals === 0 ? 'La devise n’a pas de décimales.' : `La devise a ${decimals} décimales.`
    }`,
  'amount-too-large': ({ text }) => `« ${text} » est trop grand.`,
  'amount-currency': ({ text, found, own }) => `« ${text} » est en ${found}, et cette feuille est en ${own}.`,
  'file-empty': () => 'Le fichier n’a aucune ligne.',
  'file-not-text': ({ why }) => notText[why],
  'file-too-large': () => 'Le fichier est trop grand. Exportez une période plus courte, ou divisez-le.',
  'file-quotes': ({ row }) =>
    `Un guillemet ouvert à la ligne ${row} n’est jamais fermé. Corrigez cette ligne et choisissez le fichier à nouveau.`,
  'file-columns': ({ missing }, format) =>
    `Indiquez quelle colonne contient ${format.list(missing.map((name) => neededColumns[name]))}.`,
  'file-columns-doubled': ({ names }) =>
    `Deux colonnes ont le même sens : ${names.join(', ')}. Changez l’une d’elles.`,
  'row-short': ({ expected, found }) => `La ligne a ${found} cellules au lieu de ${expected}.`,
  'row-long': ({ expected, found }) => `La ligne a ${found} cellules au lieu de ${expected}.`,
  'row-quotes': () => 'Un guillemet est mal placé.',
  'row-event': () => 'Cet événement du calendrier est abîmé.',
  'row-service-empty': () => 'La prestation manque.',
  'row-time': ({ text }) => (text === '' ? 'L’heure manque.' : `« ${text} » n’est pas une heure.`),
  'row-minutes': ({ text }) => `« ${text} » n’est pas une durée d’un jour au plus.`,
  'row-ends-before': ({ start, end }) => `Il commence à ${start} et finit à ${end}, donc avant.`,
  'row-text-long': ({ column, most }) => `Le texte sous « ${column} » a plus de ${most} caractères.`,
  'row-receipt-empty': () => 'Le numéro de ticket manque.',
  'row-client-empty': () => 'Le ticket a plusieurs clients, et cette ligne n’en nomme aucun.',
  'row-partly-refunded': () =>
    'Une partie de cette vente a été remboursée, et le fichier ne dit pas laquelle. Saisissez-la en caisse, ou corrigez le montant dans le fichier.',
  'row-nobody': () => 'Il faut un nom, un téléphone, un e-mail, une carte ou un numéro.',
  'row-email': ({ text }) => `« ${text} » n’est pas une adresse e-mail.`,
  'row-birthday': ({ text }) => `L’anniversaire « ${text} » n’existe pas.`,
  'row-points': ({ text }) => `« ${text} » n’est pas un nombre entier de points.`,
  'row-points-negative': ({ text }) =>
    `Les points « ${text} » sont inférieurs à zéro. Saisissez 0, ou laissez la cellule vide.`,
  'row-gift-card-negative': ({ text }) => `Le solde de la carte cadeau « ${text} » est inférieur à zéro.`,
  'row-doubled': ({ row }) => `La ligne ${row} est la même, mot pour mot.`,
  'row-date': ({ text }) => `« ${text} » n’est pas une date.`,
  'row-quantity': ({ text }) => `« ${text} » n’est pas une quantité.`,
  'invoice-dates': ({ days }, format) =>
    `Le ticket a plusieurs dates pour ce client : ${format.list(days.map((day) => format.day(day)))}.`,
  'invoice-long': ({ rows }) =>
    `Le ticket compte ${rows} lignes, plus que n’en contient une ligne du journal.`,
  'invoice-incomplete': ({ row }) => `La ligne ${row} du même ticket a été refusée.`,
  'item-name-empty': () => 'Le nom manque.',
  'item-tax': ({ text }) =>
    `« ${text} » n’est pas un taux de TVA. Tapez un pourcentage de 0 à 100, par exemple 6, ou laissez la cellule vide.`,
  'item-cost': ({ text }) => `« ${text} » n’est pas un coût. Tapez un montant, ou laissez la cellule vide.`,
  'report-tab-taken': ({ name }) =>
    `Un onglet « ${name} » existe déjà, avec autre chose. Rien n’a été modifié.`,
  'catalog-doubled': ({ text, row }) =>
    `« ${text} » figure aussi à la ligne ${row}, et seule cette ligne compte. Donnez un autre code à l’une des deux, ou supprimez-la.`,
  'item-points-price': ({ text }) =>
    `« ${text} » n’est pas un prix en points. Saisissez un nombre entier, ou laissez la cellule vide.`,
  'item-price': ({ text }) => `« ${text} » n’est pas un prix.`,
  'item-points': ({ text }) =>
    text === ''
      ? 'Saisissez les points de cet article.'
      : `« ${text} » n’est pas un nombre de points, 0 ou plus.`,
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
