// French: when the salon writes, for the owner: settings, occasions, and what is wrong with a text.
import type { MessagePolicyWords, MessageRefusalWords, TemplateFieldWords } from '../message-words';

const templateFields: TemplateFieldWords = {
  subject: 'L’objet',
  text: 'L’e-mail',
  short: 'Le texte court',
};

const onOff = 'Seuls les clients qui l’ont accepté et qui ont une adresse e-mail le reçoivent.';

export const messagePolicies: MessagePolicyWords = {
  messages: {
    label: 'Envoyer des messages',
    what: 'Chaque occasion a son propre réglage ci-dessous. Tant que ceci est désactivé, rien n’est envoyé et rien de nouveau n’attend de l’être.',
  },
  messageEarned: {
    label: 'Message : points gagnés',
    what: `Après une visite ou à l’inscription. ${onOff}`,
  },
  messageUsed: {
    label: 'Message : points utilisés',
    what: `Quand des points ont payé une récompense. ${onOff}`,
  },
  messageByHand: {
    label: 'Message : points manuels',
    what: `Quand quelqu’un a ajouté ou retiré des points à la main, avec la raison. ${onOff}`,
  },
  messageCard: {
    label: 'Message : carte cadeau ou bon',
    what: `Quand il y en a un pour le client, avec son code. ${onOff}`,
  },
  messageRewardNear: {
    label: 'Message : assez de points pour une récompense',
    what: `Quand les points suffisent pour une récompense pour la première fois. ${onOff}`,
  },
  messageMilestone: {
    label: 'Message : nombre rond',
    what: `Quand les points atteignent un des nombres ci-dessous. ${onOff}`,
  },
  messageExpiring: {
    label: 'Message : points bientôt expirés',
    what: `Une fois pour les points qui expirent le même jour. ${onOff}`,
  },
  messageLevel: {
    label: 'Message : nouveau niveau',
    what: `Quand un client atteint un niveau. ${onOff}`,
  },
  messageBirthday: {
    label: 'Message : anniversaire',
    what: `Le jour même, une fois par an ; pour le 29 février, le 28. ${onOff}`,
  },
  messageAway: {
    label: 'Message : vous nous manquez',
    what: `Une fois par absence. Ceux qui sont absents depuis plus longtemps quand vous l’activez ne le reçoivent pas. ${onOff}`,
  },
  milestones: {
    label: 'Nombres ronds',
    what: 'Des nombres de points, comme « 50, 100 ». Qui en passe plusieurs d’un coup reçoit le message du plus élevé.',
  },
  expiringDays: { label: 'Jours avant l’expiration des points', what: 'De 1 à 365.' },
  awayMonths: {
    label: 'Mois d’absence avant « Vous nous manquez »',
    what: 'De 1 à 60 mois sans visite.',
  },
  mailReserve: {
    label: 'E-mails gardés pour vous',
    what: 'Google n’accorde à un compte qu’un certain nombre d’e-mails par jour (100, ou 1 500 avec Workspace). Ceux-ci vous restent ; ce qui n’a plus de place attend le lendemain.',
  },
  senderName: {
    label: 'Nom que voient les clients',
    what: 'De qui vient l’e-mail. Vide : le titre de cette feuille.',
  },
  replyTo: {
    label: 'Les réponses vont à',
    what: 'Une adresse e-mail. Vide : au compte qui envoie les e-mails.',
  },
};

export const messageRefusals: MessageRefusalWords = {
  'template-empty': ({ field }) => `${templateFields[field]} est vide. Écrivez-y quelque chose.`,
  'template-too-long': ({ field, most }, format) =>
    `${templateFields[field]} est trop long : ${format.number(most)} caractères au plus.`,
  'template-lines': () => 'L’objet a plusieurs lignes. Un e-mail n’en a qu’une.',
  'variable-unknown': ({ text, near }) =>
    `{${text}} n’est pas connu.${near === '' ? ' Choisissez un mot dans la liste.' : ` Vouliez-vous dire {${near}} ?`}`,
  'brace-alone': ({ text, near }) =>
    near !== ''
      ? `Il manque une } après « ${text} ». Écrivez {${near}}.`
      : text.startsWith('{')
        ? `Il manque une } après « ${text} ». Ajoutez-la, ou retirez la {.`
        : `« ${text} » a une } sans { devant. Retirez-la, ou ajoutez la {.`,
  'variable-elsewhere': ({ text }) => `{${text}} ne dit rien à cette occasion. Retirez-le.`,
  'message-doubled': ({ row }) =>
    `le texte pour cette occasion et cette langue figure aussi à la ligne ${row}, et c’est celui-là qui compte. Supprimez l’un des deux`,
  'message-changed': () =>
    'Pas enregistré : quelqu’un a changé ce texte entre-temps. Le voici tel qu’il est ; regardez-le encore.',
  'numbers-many': ({ most }) => `${most} nombres au plus.`,
  'address-wrong': ({ text }) => `« ${text} » n’est pas une adresse e-mail.`,
};
