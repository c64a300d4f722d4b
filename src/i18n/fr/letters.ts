// French letters: what clients read, until the salon writes its own.
import type { LetterTexts } from '../message-words';

const greeting = 'Bonjour {prénom},';

const goodbye = 'À très bientôt !\n{salon}';

function letter(...paragraphs: readonly string[]): string {
  return [greeting, ...paragraphs, goodbye].join('\n\n');
}

const toNext =
  'Plus que {points manquants} points avant votre prochaine récompense : {prochaine récompense}.';

export const letters: LetterTexts = {
  names: {
    firstName: 'prénom',
    name: 'nom complet',
    points: 'points',
    balance: 'solde',
    nextReward: 'prochaine récompense',
    pointsToGo: 'points manquants',
    service: 'prestation',
    description: 'description',
    card: 'code de la carte',
    level: 'niveau',
    usableFrom: 'utilisables dès',
    expiry: 'échéance',
    link: 'lien',
    salon: 'salon',
  },
  usual: {
    earned: {
      subject: '{points} points pour vous',
      text: letter(
        'Merci de votre visite ({prestation}) !\nVous avez gagné {points} points et en avez maintenant {solde}.\nLes nouveaux seront utilisables à partir du {utilisables dès}.',
        toNext,
      ),
      short: `Bonjour {prénom}, vous avez gagné {points} points et en avez maintenant {solde}.\n${toNext}\n${goodbye}`,
    },
    used: {
      subject: 'Profitez bien de votre récompense',
      text: letter(
        'Vous avez utilisé {points} points pour votre récompense : {description}. Profitez-en bien !\nIl vous en reste {solde}.',
        toNext,
      ),
      short: `Bonjour {prénom}, vous avez utilisé {points} points pour votre récompense : {description}. Il vous en reste {solde}.\n${goodbye}`,
    },
    byHand: {
      subject: 'Vos points ont changé',
      text: letter(
        '{description}',
        'Nous avons modifié vos points : {points}. Vous en avez maintenant {solde}.\nLes nouveaux seront utilisables à partir du {utilisables dès}.',
      ),
      short: `Bonjour {prénom}, nous avons modifié vos points : {points}. Vous en avez maintenant {solde}.\n{description}\n${goodbye}`,
    },
    card: {
      subject: 'Voici votre {description}',
      text: letter(
        'Voici votre {description}.\nLe code : {code de la carte}\nValable jusqu’au {échéance}.',
        'Montrez ce code au moment de payer, ou offrez-le. Qui a le code peut l’utiliser : gardez-le bien.',
      ),
      short: `Bonjour {prénom}, voici votre {description}. Le code : {code de la carte}\nValable jusqu’au {échéance}.\n${goodbye}`,
    },
    rewardNear: {
      subject: 'Une récompense vous attend',
      text: letter(
        'Bonne nouvelle : vous avez assez de points pour une récompense ({description}).\nVos derniers points seront utilisables à partir du {utilisables dès}.\nDites-le-nous à votre prochaine visite.',
      ),
      short: `Bonjour {prénom}, bonne nouvelle : vous avez assez de points pour une récompense ({description}). Dites-le-nous à votre prochaine visite.\n${goodbye}`,
    },
    milestone: {
      subject: '{points} points !',
      text: letter(
        'Vous venez d’atteindre {points} points. Merci de votre fidélité !\nVous en avez maintenant {solde}.',
        toNext,
      ),
      short: `Bonjour {prénom}, vous venez d’atteindre {points} points. Merci de votre fidélité !\n${goodbye}`,
    },
    expiring: {
      subject: '{points} points à utiliser jusqu’au {échéance}',
      text: letter(
        'Petit rappel : {points} de vos points sont utilisables jusqu’au {échéance} inclus. Ensuite ils expirent, et ce serait dommage.\nVenez vous faire plaisir d’ici là !',
      ),
      short: `Bonjour {prénom}, petit rappel : {points} de vos points sont utilisables jusqu’au {échéance} inclus. Venez vous faire plaisir d’ici là !\n${goodbye}`,
    },
    level: {
      subject: 'Bienvenue au niveau {niveau}',
      text: letter(
        'Félicitations, vous avez atteint le niveau {niveau} !\nDès votre prochaine visite, vos points s’accumulent plus vite. Merci de votre fidélité.',
      ),
      short: `Bonjour {prénom}, félicitations, vous avez atteint le niveau {niveau} ! Dès votre prochaine visite, vos points s’accumulent plus vite.\n${goodbye}`,
    },
    birthday: {
      subject: 'Joyeux anniversaire !',
      text: letter(
        'Toute l’équipe vous souhaite un très joyeux anniversaire !\nVous avez {solde} points : c’est le moment de vous faire plaisir.',
      ),
      short: `Bonjour {prénom}, toute l’équipe vous souhaite un très joyeux anniversaire !\n${goodbye}`,
    },
    away: {
      subject: 'Vous nous manquez',
      text: letter(
        'Voilà un moment que nous n’avons plus eu le plaisir de vous recevoir, et nous aimerions vous revoir.\nVos {solde} points vous attendent toujours.',
      ),
      short: `Bonjour {prénom}, cela fait un moment, et nous aimerions vous revoir.\nVos {solde} points vous attendent toujours.\n${goodbye}`,
    },
  },
  points: { many: 'points', one: 'point' },
  giftCard: (amount) => `carte cadeau de ${amount}`,
  voucher: (off) => `bon de réduction de ${off}`,
  several: (salon) => (salon === '' ? 'Des nouvelles de vos points' : `Des nouvelles de ${salon}`),
  see: 'Voir mes points',
  stop: 'Ne plus recevoir de messages',
  tell: 'Si vous préférez ne plus recevoir ces messages, dites-le-nous simplement.',
};
