// French: clients' own pages, what is refused there, and the mail with a code.
import type { ServerPageWords } from '../catalog-shape';
import type { OwnPageRefusalWords } from '../refusals';

export const minutesOrHours = (minutes: number) => {
  const hours = Math.ceil(minutes / 60);
  if (minutes > 90) return hours === 1 ? 'une heure' : `${hours} heures`;
  return minutes === 1 ? 'une minute' : `${minutes} minutes`;
};

export const ownPageRefusals: OwnPageRefusalWords = {
  'page-off': () => 'Le salon a désactivé cette page pour le moment. Vos points sont conservés.',
  'link-ended': () =>
    'Ce lien ne fonctionne plus. Vos points sont conservés : demandez votre nouveau lien au salon.',
  'reward-at-till': ({ reward }) => `Demandez « ${reward} » à la caisse.`,
  'exchange-changed': () =>
    'Le salon vient de modifier cette offre. Rien n’a été utilisé. Revoyez-la d’abord.',
  'card-not-there': () => 'Il ne reste rien sur cette carte.',
  'movement-not-there': () => 'Ceci ne figure pas dans votre historique.',
  'spend-code-none': () => 'Il vous faut d’abord un code : par e-mail, ou auprès du salon.',
  'spend-code-expired': () =>
    'Un code est valable 10 minutes, et elles sont passées. Demandez-en un nouveau.',
  'spend-code-used': () => 'Ce code a déjà servi. Demandez-en un nouveau.',
  'spend-code-wrong': ({ left }) =>
    `Ce n’est pas le bon code. Encore ${left === 1 ? 'un essai' : `${left} essais`}, puis demandez-en un nouveau.`,
  'spend-code-wait': ({ minutes }) =>
    `Trop de codes erronés. Attendez ${minutesOrHours(minutes)}, ou demandez un code au salon.`,
  'spend-code-mails': () => 'Plus aucun code ne part par e-mail aujourd’hui. Demandez-en un au salon.',
  'code-no-address': () => 'Le salon n’a pas votre adresse e-mail. Demandez-lui un code.',
  'code-not-mailed': () => 'Le code n’a pas pu être envoyé. Demandez-en un au salon.',
};

export const codeMail: ServerPageWords['codeMail'] = {
  subject: (code, salon) => (salon === '' ? `Votre code : ${code}` : `${code} : votre code pour ${salon}`),
  body: (code) => `Bonjour,

Voici votre code pour utiliser des points : ${code}

Il est valable 10 minutes et ne sert qu’une fois.

Si vous ne l’avez pas demandé, vous n’avez rien à faire : sans ce code, personne ne peut utiliser vos points.`,
};
