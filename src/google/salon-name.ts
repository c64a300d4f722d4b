// The salon's name: Carnet asks for none, so the title of the sheet says it, once a person has given it one.
import type { SalonName } from '../app/ports/world';
import type { Workbook } from './workbook';

/** What Google calls a new spreadsheet, in the languages of Carnet. */
const UNTITLED = ['Untitled spreadsheet', 'Feuille de calcul sans titre', 'Naamloze spreadsheet'];

export function salonName({ spreadsheet }: Pick<Workbook, 'spreadsheet'>): SalonName {
  return () => {
    const title = spreadsheet.getName().trim();
    return UNTITLED.includes(title) ? '' : title;
  };
}
