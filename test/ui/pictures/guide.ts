// The pictures of the owner's guide: scenes of the example salon, in each language.
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../../src/core/language';
import { withExampleSalon } from '../views/example-salon';

/** Which scene is which picture. */
const PICTURES: { readonly [scene: string]: string } = {
  'sheet and sidebar': 'sheet',
  'till, lines': 'till',
  'till, saved': 'saved',
  programmes: 'programmes',
  rewards: 'rewards',
  'till, a gift card': 'gift-card',
  'client, what can be done': 'undo',
  client: 'client',
  'why this balance': 'why',
  'more bookings': 'bookings',
  'more messages': 'messages',
  'client’s page': 'client-page',
  'phone, till': 'phone',
  'tab dashboard': 'dashboard',
  reports: 'reports',
  'tab ledger': 'ledger',
};

export async function takeGuide(language: Language): Promise<void> {
  const folder = join('docs', 'guide', 'pictures', language);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let bytes = 0;
  await withExampleSalon(language, async ({ name, of }) => {
    const picture = PICTURES[name];
    if (picture === undefined) return;
    const path = join(folder, `${picture}.png`);
    await of.screenshot({ path, animations: 'disabled' });
    bytes += (await stat(path)).size;
  });
  console.log(`${folder}: ${bytes} bytes`);
}
