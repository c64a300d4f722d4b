// Puts the app on Google's services. One world an execution: nothing in memory outlives it.
import type { World } from '../app/ports';
import { type PageCapabilities, pageCapabilities } from './capabilities';
import { sheetCards } from './stored-value-tab';
import { sheetCatalog } from './catalog-tab';
import { sheetClock } from './clock';
import { type Desk, openDesk } from './workbook';
import { sheetJournal } from './journal';
import { scriptLock } from './lock';
import { markStore } from './checkpoint';
import { sheetMembers } from './members';
import { propertyStore } from './properties';
import { scriptSecret } from './secret';
import { sheetSettings } from './settings-tabs';
import { sheetTabs } from './tabs';
import { writeBuffer } from './write-buffer';

export type Wired = {
  readonly world: World;
  readonly capabilities: PageCapabilities;
  readonly desk: Desk;
};

/** The address is a scope of its own: whoever denied it works on, and entries do not say who recorded them. */
function actor(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    return '';
  }
}

export function wire(): Wired {
  const store = propertyStore();
  const buffer = writeBuffer();
  const desk = openDesk(store);
  const mark = markStore(store);
  const settings = sheetSettings(desk, buffer);
  return {
    desk,
    capabilities: pageCapabilities(store),
    world: {
      clock: sheetClock(desk),
      lock: scriptLock(store, buffer),
      mark,
      journal: sheetJournal(desk, buffer),
      members: sheetMembers(desk, buffer),
      cards: sheetCards(desk, buffer),
      settings,
      catalog: sheetCatalog(desk, buffer),
      tabs: sheetTabs(desk, settings),
      actor,
      secret: scriptSecret(store),
    },
  };
}
