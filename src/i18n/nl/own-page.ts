// Dutch: clients' own pages, what is refused there, and the mail with a code.
import type { ServerPageWords } from '../catalog-shape';
import type { OwnPageRefusalWords } from '../refusals';

export const minutesOrHours = (minutes: number) => {
  const hours = Math.ceil(minutes / 60);
  if (minutes > 90) return hours === 1 ? 'een uur' : `${hours} uur`;
  return minutes === 1 ? 'een minuut' : `${minutes} minuten`;
};

export const ownPageRefusals: OwnPageRefusalWords = {
  'page-off': () => 'Het salon heeft deze pagina voorlopig uitgezet. Je punten blijven bewaard.',
  'link-ended': () =>
    'Deze link werkt niet meer. Je punten blijven bewaard: vraag je nieuwe link aan het salon.',
  'reward-at-till': ({ reward }) => `Vraag “${reward}” aan de kassa.`,
  'exchange-changed': () =>
    'Het salon heeft dit net gewijzigd. Er is niets gebruikt. Bekijk het eerst opnieuw.',
  'card-not-there': () => 'Op deze kaart staat niets meer.',
  'movement-not-there': () => 'Dit staat niet in je geschiedenis.',
  'spend-code-none': () => 'Je hebt eerst een code nodig: per mail, of van het salon.',
  'spend-code-expired': () => 'Een code is 10 minuten geldig, en die zijn voorbij. Vraag een nieuwe.',
  'spend-code-used': () => 'Deze code is al gebruikt. Vraag een nieuwe.',
  'spend-code-wrong': ({ left }) =>
    `Dat is niet de code. Nog ${left === 1 ? 'één poging' : `${left} pogingen`}, vraag daarna een nieuwe.`,
  'spend-code-wait': ({ minutes }) =>
    `Te veel foute codes. Wacht ${minutesOrHours(minutes)}, of vraag een code aan het salon.`,
  'spend-code-mails': () => 'Vandaag worden geen codes meer gemaild. Vraag er een aan het salon.',
  'code-no-address': () => 'Het salon heeft geen mailadres van je. Vraag een code aan het salon.',
  'code-not-mailed': () => 'De code kon niet gemaild worden. Vraag er een aan het salon.',
};

export const codeMail: ServerPageWords['codeMail'] = {
  subject: (code, salon) => (salon === '' ? `Je code: ${code}` : `${code} is je code voor ${salon}`),
  body: (code) => `Hallo,

Dit is je code om punten te gebruiken: ${code}

De code is 10 minuten geldig en werkt één keer.

Heb je er geen gevraagd, dan hoef je niets te doen: zonder de code kan niemand je punten gebruiken.`,
};
