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
  mailed: (name) => `De mail aan ${name} vertrekt binnen het uur.`,
  byItself: 'De mail vertrekt vanzelf.',
  youSend: 'De app opent met de tekst klaar; jij drukt op versturen.',
  notAsked: 'De klant is nog niet gevraagd of je mag schrijven.',
  on: (what, day) => `${what}, ${day}`,
  notAgreed: (name) =>
    `${name} wil geen berichten, of de toestemming moet eerst rechtgezet worden in het scherm van de klant.`,
  noWay: (name) => `${name} heeft geen telefoonnummer, en geen mailadres waarnaar je mag schrijven.`,
};
