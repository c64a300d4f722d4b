// Dutch: settings, and the check of the ledger.
import type { Catalog } from '../catalog';

export const settings: Catalog['settings'] = {
  back: 'Terug naar instellingen',
  salon: 'Salon',
  decimals: (decimals) =>
    decimals === 0 ? 'Bedragen hebben geen decimalen.' : `Bedragen hebben ${decimals} decimalen.`,
  voids: 'Ongedaan gemaakte facturen',
  spentAlready: 'Als de punten al gebruikt zijn, dan',
  overdraw: { negative: 'gaat het saldo onder nul', zero: 'stopt het saldo op nul; de rest wordt genoteerd' },
  look: 'Weergave op dit apparaat',
  appearances: { system: 'Systeem', light: 'Licht', dark: 'Donker' },
  save: 'Instellingen opslaan',
  discard: 'Verwerpen',
  saved: 'Instellingen opgeslagen',
  problems: 'Te verbeteren in de tabbladen',
  data: 'Gegevens',
  import: 'Bonnen en lijsten importeren',
  exports: {
    balances: 'Klanten en saldo’s exporteren',
    ledger: 'Logboek exporteren',
    lines: 'Factuurregels exporteren',
  },
  check: 'Logboek controleren',
};

export const check: Catalog['check'] = {
  inOrder: 'Het logboek klopt.',
  found: (count, figure) => `${figure} ${count === 1 ? 'punt' : 'punten'} gevonden`,
  counted: (entries, clients) => `${entries} boekingen en ${clients} klanten gecontroleerd`,
  findings: 'Wat is gevonden',
  entry: (number) => `, boeking ${number}`,
  stopped: 'Er wordt niets meer vastgelegd.',
  because: (reason, row) => `Waarom: ${reason}${row > 0 ? ` (rij ${row})` : ''}.`,
  adoptHelps:
    'Weet je hoe het komt, neem deze spreadsheet dan over: Carnet aanvaardt het logboek zoals het is en gaat van hier verder. Zet anders een eerdere versie terug: Bestand, Versiegeschiedenis.',
  repair: 'Herstellen',
  repaired: (clients, rows) => `Klanten opnieuw ingevuld: ${clients}. Rijen apart gezet: ${rows}.`,
  again: 'Opnieuw controleren',
  adopt: 'Deze spreadsheet overnemen',
  adoptWhat:
    'Carnet aanvaardt het logboek zoals het nu is. Wat erin ontbreekt, blijft ontbreken; de saldo’s van de klanten blijven zoals ze zijn.',
  reason: 'Reden',
  reasonNote: 'Die blijft in het logboek staan, bijvoorbeeld “kopie voor de tweede salon”.',
  reasonMissing: 'Typ een reden.',
  adopted: 'De spreadsheet is overgenomen',
  proof: (number) =>
    `Bewaar dit ergens anders om later te bewijzen dat er niets is verwisseld. Na boeking ${number}:`,
};
