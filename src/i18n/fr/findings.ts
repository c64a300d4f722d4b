// French words for what is wrong with a ledger, and for what the check finds in it.
import type { CorruptionWords, FindingWords } from '../refusals';

export const corruption: CorruptionWords = {
  'entry-missing': 'une ligne du journal a disparu',
  'entry-doubled': 'une ligne du journal figure deux fois',
  'chain-broken': 'une ligne du journal ne suit pas la précédente',
  'checkpoint-missing': 'cette feuille est une copie que Carnet ne connaît pas encore',
  'checkpoint-ahead':
    'le journal a perdu ses dernières lignes, peut-être parce qu’une ancienne version a été restaurée',
  'format-newer': 'cette feuille a été écrite par un Carnet plus récent que celui-ci',
  'state-wrong': 'des points ne concordent pas, ce qui est une erreur de Carnet',
};

export const findings: FindingWords = {
  'entry-unreadable': 'cette ligne a été modifiée, ou n’a pas été écrite par Carnet',
  'entry-missing': 'la ligne précédente a disparu',
  'entry-doubled': 'cette ligne figure deux fois',
  'key-doubled': 'cette commande a été enregistrée deux fois',
  'chain-broken': 'cette ligne ne suit pas la précédente',
  'version-wrong': 'une ligne de ce client manque ou figure deux fois',
  'balance-wrong': 'le solde après cette ligne ne concorde pas',
  'ruleset-wrong': 'cette ligne ne suit pas les réglages alors en vigueur',
  'points-wrong': 'selon ses propres programmes, cette facture donne un autre nombre de points',
  'visible-changed': 'des cellules ont été modifiées à la main',
  'name-differs':
    'à côté du numéro du client se trouve un autre nom que dans Clients ; Réparer écrit celui-là',
  'state-unreadable': 'les notes de Carnet sur ce client ont été modifiées',
  'state-differs': 'les points ne correspondent pas à la somme du journal',
  'movements-differ': 'l’historique dans la ligne du client n’est pas celui du journal',
  'consent-differs':
    'le consentement ici n’est pas celui du journal, donc aucun ne compte ; notez le bon chez le client dans le panneau, ou Réparer récrit celui du journal',
  'client-missing':
    'ce client figure dans le journal mais n’a pas de ligne dans Clients ; Réparer refait la ligne, avec les points et sans le nom',
  'client-doubled': 'ce client a une deuxième ligne',
  'erased-back':
    'un client effacé est revenu avec une ancienne version de la feuille ; continuer avec elle l’efface à nouveau',
  'stored-value-wrong':
    'selon cette ligne, une carte cadeau ou un bon aurait moins que rien, ou n’a jamais été créé',
  'stored-value-missing': 'cette carte cadeau ou ce bon n’a pas de ligne dans Cartes cadeaux',
  'stored-value-doubled': 'cette carte cadeau ou ce bon a une deuxième ligne',
};
