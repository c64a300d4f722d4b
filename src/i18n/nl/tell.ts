// Dutch: one press that writes to a client.
import type { CounterWords } from '../catalog-shape';

export const tell: CounterWords['tell'] = {
  title: (name) => `Schrijf naar ${name}`,
  write: 'Bericht',
  writeTo: (name) => `Schrijf naar ${name}`,
  about: 'Waarover',
  whatsapp: 'WhatsApp',
  sms: 'Sms',
  mail: 'Mail',
  mailed: (name) => `De mail aan ${name} vertrekt binnen een uur.`,
  byItself: 'De mail vertrekt vanzelf.',
  youSend: 'De app opent met de tekst klaar; jij drukt op versturen.',
  notAsked: 'De klant is nog niet gevraagd of je mag schrijven.',
  on: (what, day) => `${what}, ${day}`,
  notAgreed: (name) =>
    `${name} wil geen berichten, of de toestemming moet eerst rechtgezet worden in het scherm van de klant.`,
  noWay: (name) => `${name} heeft geen telefoonnummer, en geen mailadres waarnaar je mag schrijven.`,
  mailNoWay: (name) => `${name} heeft geen mailadres, dus de mail kan niet vertrekken.`,
  wrongAddress: (email) =>
    `“${email}” is geen e-mailadres: verbeter het in het scherm van de klant, dan kan er een mail vertrekken.`,
  hidden:
    'Je mag geen telefoonnummers en mailadressen zien. WhatsApp en sms hebben het nummer nodig; een mail vertrekt zonder dat je het adres ziet.',
  hiddenNotAsked: (name) =>
    `Je mag geen telefoonnummers en mailadressen zien, en ${name} heeft geen mails toegestaan.`,
  hiddenByItself: 'Heeft de klant een mailadres, dan vertrekt de mail vanzelf.',
  notDialled: (phone, example) =>
    `“${phone}” opent niet in WhatsApp of sms: schrijf het in het scherm van de klant met de landcode erbij, zoals ${example}.`,
};
