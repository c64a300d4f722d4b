// The labelled files used in import tests, as the text that a browser passes on.
import { readFileSync } from 'node:fs';

/** One of the small files, each with one difficulty. */
export function importFixture(name: string): string {
  return decoded(`./fixtures/import/${name}`);
}

export type SalonFile =
  | 'receipts.csv'
  | 'services.csv'
  | 'products.csv'
  | 'bookings.csv'
  | 'cancellations.csv'
  | 'no-shows.csv';

/** One of the real salon's files, unchanged. */
export function salonFile(name: SalonFile): string {
  return decoded(`../src/local/example-salon/${name}`);
}

function decoded(path: string): string {
  const bytes = readFileSync(new URL(path, import.meta.url));
  // As File.text() does: UTF-8, wrong bytes replaced. It drops a BOM; one that survives is tested for here.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
