// Dutch: the owner's views of messages: when they go out, what they say, and the outbox.
import type { MessageWords } from '../catalog-shape';
import { messageReasons, messageStates } from './sheet';

const messagesView: MessageWords['messagesView'] = {
  title: 'Berichten',
  waiting: (count, figure) =>
    count === 0 ? 'niets wacht' : `${figure} ${count === 1 ? 'wacht' : 'wachten'}`,
  notSent: (count, figure) => (count === 0 ? '' : `${figure} niet verstuurd`),
  mailsLeft: (_count, figure) => `Mails over: ${figure}`,
  kept: (_count, figure) => `waarvan ${figure} voor jou`,
  askedAt: (when) => `volgens Google om ${when}`,
  when: 'Wanneer versturen',
  pressToEdit: 'Druk op een naam om de tekst te wijzigen.',
  sent: (count, figure) => (count === 0 ? 'deze maand geen verstuurd' : `deze maand ${figure} verstuurd`),
  at: {
    milestone: (numbers) => `bij ${numbers} punten`,
    expiring: (days, figure) => `${figure} ${days === 1 ? 'dag' : 'dagen'} ervoor`,
    birthday: 'op de dag zelf',
    away: (months, figure) => `na ${figure} ${months === 1 ? 'maand' : 'maanden'} afwezigheid`,
  },
  switchedOn: (name) => `Aan: ${name}.`,
  switchedOff: (name) => `Uit: ${name}.`,
  hours: 'Mails vertrekken vanzelf elk uur, van 9 tot 21 uur. Wat ’s nachts komt, wacht tot de ochtend.',
  details: 'Afzender, en wanneer',
  save: 'Opslaan',
  saved: 'Opgeslagen.',
};

const messageEdit: MessageWords['messageEdit'] = {
  language: 'Taal',
  ways: { mail: 'Mail', short: 'WhatsApp, sms' },
  subject: 'Onderwerp',
  text: 'Bericht',
  short: 'Bericht',
  own: 'Je eigen woorden.',
  usual: 'De woorden van Carnet, tot je je eigen opslaat.',
  takeUsual: 'De woorden van Carnet terugnemen',
  take: (name) => `Neem {${name}}`,
  putIn: 'Invoegen',
  preview: 'Voorbeeld',
  previewWith: 'Voorbeeld met',
  choosePreview: 'Kies een klant om te zien wat die krijgt.',
  fromTo: (from, to) => `${from} aan ${to}`,
  noAddress: 'geen mailadres',
  missing: (names) => `Hier is niets te zeggen voor ${names}: een lege regel valt weg.`,
  openWhatsApp: 'Openen in WhatsApp',
  youSend: 'WhatsApp opent met de tekst klaar; jij drukt op versturen. Carnet kan het niet zelf versturen.',
  save: 'Opslaan',
  saved: (name) => `Tekst opgeslagen: ${name}.`,
  sendTest: 'Stuur mij een test',
  testSent: (address) => `Er is een test verstuurd naar ${address}.`,
};

const outboxView: MessageWords['outboxView'] = {
  title: 'Postvak UIT',
  show: 'Tonen',
  shows: {
    all: (_figure) => 'Alles',
    waiting: (figure) => `Wacht ${figure}`,
    notSent: (figure) => `Niet verstuurd ${figure}`,
  },
  goesAt: (day, time) => `Vertrekt vanzelf: ${day}, vanaf ${time}`,
  goesSoon: 'Vertrekt vanzelf binnen een uur',
  noConsent: (count, figure) =>
    `${figure} niet verstuurd: ${count === 1 ? 'de klant heeft' : 'de klanten hebben'} geen berichten toegestaan`,
  usedUp: 'De mails van vandaag zijn op.',
  goesOn: (count, figure, when) =>
    count === 0
      ? `Het versturen gaat verder vanaf ${when}.`
      : `${count === 1 ? 'Het bericht dat wacht, vertrekt' : `De ${figure} die wachten, vertrekken`} vanaf ${when}.`,
  dayAndTime: (day, time) => `${day}, ${time}`,
  today: 'Vandaag',
  nobody: 'Klant staat niet meer in de lijst',
  sentAt: (state, when) => `${state} ${when}`,
  again: 'Sindsdien opnieuw verstuurd',
  notTwice: 'Het gaat niet zonder jou een tweede keer weg.',
  mend: 'Klant openen',
  mendFor: (name) => `Klant openen: ${name}`,
  sendAgain: 'Opnieuw',
  sendAgainTo: (name) => `Opnieuw versturen naar ${name}`,
  againSent: (name) => `Het bericht aan ${name} vertrekt binnen een uur.`,
  sendNow: 'Nu versturen',
  sendingNow: 'Versturen…',
  sentNow: 'Er wacht niets meer.',
  notNow: {
    quota: 'De mails die Carnet vandaag mag gebruiken, zijn op. De rest vertrekt vanzelf.',
    failing: 'Google krijgt ze nu niet verstuurd. De rest vertrekt binnen een uur.',
    night: 'Mails vertrekken tussen 9 en 21 uur. Ze wachten tot dan.',
  },
  showOlder: 'Oudere tonen',
};

export const writing: MessageWords = { messagesView, messageEdit, outboxView, messageReasons, messageStates };
