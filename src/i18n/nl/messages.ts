// Dutch: when the salon writes, for the owner: settings, occasions, and what is wrong with a text.
import type { MessagePolicyWords, MessageRefusalWords, TemplateFieldWords } from '../message-words';

const templateFields: TemplateFieldWords = {
  subject: 'Het onderwerp',
  text: 'De mail',
  short: 'De korte tekst',
};

const onOff = 'Alleen klanten die ermee akkoord gingen en een e-mailadres hebben, krijgen het.';

export const messagePolicies: MessagePolicyWords = {
  messages: {
    label: 'Berichten sturen',
    what: 'Elke gelegenheid heeft hieronder een eigen schakelaar. Staat dit uit, dan wordt er niets verstuurd en komt er niets nieuws klaar te staan.',
  },
  messageEarned: {
    label: 'Bericht: punten gespaard',
    what: `Na een bezoek of bij het aanmelden. ${onOff}`,
  },
  messageUsed: {
    label: 'Bericht: punten gebruikt',
    what: `Als er met punten een beloning is betaald. ${onOff}`,
  },
  messageByHand: {
    label: 'Bericht: punten met de hand',
    what: `Als iemand met de hand punten heeft bijgeteld of afgetrokken, met de reden. ${onOff}`,
  },
  messageCard: {
    label: 'Bericht: cadeaubon of kortingsbon',
    what: `Als er een voor de klant is gemaakt, met de code. ${onOff}`,
  },
  messageRewardNear: {
    label: 'Bericht: genoeg punten voor een beloning',
    what: `Als de punten voor het eerst genoeg zijn voor een beloning. ${onOff}`,
  },
  messageMilestone: {
    label: 'Bericht: rond getal',
    what: `Als de punten een van de getallen hieronder bereiken. ${onOff}`,
  },
  messageExpiring: {
    label: 'Bericht: punten vervallen bijna',
    what: `Eén keer voor punten die op dezelfde dag vervallen. ${onOff}`,
  },
  messageLevel: { label: 'Bericht: nieuw niveau', what: `Als een klant een niveau bereikt. ${onOff}` },
  messageBirthday: {
    label: 'Bericht: verjaardag',
    what: `Op de dag zelf, één keer per jaar; voor 29 februari op de 28e. ${onOff}`,
  },
  messageAway: {
    label: 'Bericht: we missen je',
    what: `Eén keer per afwezigheid. Wie al langer weg is als je dit aanzet, krijgt het niet. ${onOff}`,
  },
  milestones: {
    label: 'Ronde getallen',
    what: 'Aantallen punten, zoals “50, 100”. Wie er meerdere tegelijk voorbijgaat, krijgt alleen bericht over het hoogste.',
  },
  expiringDays: { label: 'Dagen voor punten vervallen', what: 'Van 1 tot 365.' },
  awayMonths: { label: 'Maanden weg voor “We missen je”', what: 'Van 1 tot 60 maanden zonder bezoek.' },
  mailReserve: {
    label: 'Mails die van jou blijven',
    what: 'Google staat een account maar een aantal mails per dag toe (100, of 1.500 met Workspace). Zoveel blijven er voor jezelf; wat niet meer past, wacht tot de volgende dag.',
  },
  senderName: {
    label: 'Naam die klanten zien',
    what: 'Van wie de mail komt. Leeg: de titel van deze spreadsheet.',
  },
  replyTo: {
    label: 'Antwoorden gaan naar',
    what: 'Een e-mailadres. Leeg: naar het account dat de mails verstuurt.',
  },
};

export const messageRefusals: MessageRefusalWords = {
  'template-empty': ({ field }) => `${templateFields[field]} is leeg. Schrijf er iets in.`,
  'template-too-long': ({ field, most }, format) =>
    `${templateFields[field]} is te lang: maximaal ${format.number(most)} tekens.`,
  'template-lines': () => 'Het onderwerp heeft meerdere regels. Een mail heeft er maar één.',
  'variable-unknown': ({ text, near }) =>
    `{${text}} is niet bekend.${near === '' ? ' Kies een woord uit de lijst.' : ` Bedoel je {${near}}?`}`,
  'brace-alone': ({ text, near }) =>
    near !== ''
      ? `Er ontbreekt een } na “${text}”. Schrijf {${near}}.`
      : text.startsWith('{')
        ? `Er ontbreekt een } na “${text}”. Zet hem erbij, of haal de { weg.`
        : `“${text}” heeft een } zonder { ervoor. Haal hem weg, of zet de { erbij.`,
  'variable-elsewhere': ({ text }) => `{${text}} zegt niets bij deze gelegenheid. Haal het weg.`,
  'message-doubled': ({ row }) =>
    `de tekst voor deze gelegenheid en taal staat ook in rij ${row}, en die telt. Verwijder er een`,
  'message-changed': () =>
    'Niet opgeslagen: iemand heeft deze tekst intussen veranderd. Zo is hij nu; kijk er nog eens naar.',
  'numbers-many': ({ most }) => `Maximaal ${most} getallen.`,
  'address-wrong': ({ text }) => `“${text}” is geen e-mailadres.`,
};
