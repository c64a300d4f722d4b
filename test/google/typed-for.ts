// What people have typed for each client, wherever rows and columns are by now.
import type { CarnetSheet } from './carnet-sheet';

const OWN = ['Name', 'Phone', 'Email', 'Card', 'Birthday', 'Till code', 'Note', 'Language', 'No.'];

/** Names with everything that people typed beside them, sorted. */
export function typedFor(workbook: CarnetSheet['standIn']['workbook']): readonly string[] {
  const [header = [], ...rows] = workbook.tab('Clients').values();
  const places = OWN.map((name) => header.indexOf(name));
  return rows
    .map((cells) => places.map((at) => cells[at] ?? '').join('|'))
    .filter((text) => /[^|]/.test(text))
    .sort();
}
