// Dutch: invoices that are on their way to the ledger.
import type { CounterWords } from '../catalog-shape';

export const unsaved: CounterWords['unsaved'] = {
  label: 'Facturen die nog opgeslagen worden',
  goOn: 'Ga gerust door met de volgende: deze wordt intussen opgeslagen.',
  expected: 'Saldo na het opslaan',
  saving: (what) => `Bezig met opslaan: ${what}`,
  savingSeveral: (_count, figure) => `Nog ${figure} op te slaan`,
  noAnswer: (what) => `Nog geen antwoord: ${what}`,
  next: (seconds) => `Wordt over ${seconds} s opnieuw verstuurd en nooit twee keer opgeslagen.`,
  notSaved: (what) => `Niet opgeslagen: ${what}`,
  aside: (what) => `Opzijgezet: ${what}`,
  wasRecorded: (what) => `Opgeslagen vóór de wijziging: ${what}`,
  saved: (what) => `Opgeslagen: ${what}`,
  open: 'Openen',
  hide: 'Verbergen',
  clientWaits: (name) => `Een factuur van ${name} wordt nog opgeslagen. Daarna staan de punten hier.`,
  backToInvoice: 'Terug naar de factuur',
};
