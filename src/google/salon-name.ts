// The salon's name. Carnet does not ask for it: it is the title of the spreadsheet, once somebody has changed that.
import type { SalonName } from '../app/ports/world';
import type { Workbook } from './tabs/workbook';

/** Google's titles for a new spreadsheet, in Carnet's languages. */
const UNTITLED = ['Untitled spreadsheet', 'Feuille de calcul sans titre', 'Naamloze spreadsheet'];

export function salonName({ spreadsheet }: Pick<Workbook, 'spreadsheet'>): SalonName {
  return () => {
    const title = spreadsheet.getName().trim();
    return UNTITLED.includes(title) ? '' : title;
  };
}
