// Wires the app to Google's services. One world per execution: nothing in memory outlives it.
import { usesUntil } from '../app/ledger/journal-rows';
import type { World } from '../app/ports/world';
import { programTermsTexts } from '../i18n/program-terms';
import { usualNames } from '../i18n/usual-names';
import { type PageCapabilities, pageCapabilities } from './capabilities';
import { sheetCatalog } from './catalog-tab';
import { checkpointStore } from './checkpoint';
import { sheetClock } from './clock';
import { home, servicesOf } from './home';
import { sheetInstallation } from './installation/installation';
import { sheetJournal } from './journal';
import { sharedLock } from './lock';
import { sheetMembers } from './members';
import { newsSince } from './news';
import { pagePieces } from './page-file';
import { propertyStore } from './properties';
import { salonName } from './salon-name';
import { scriptSecret } from './secret';
import { sheetSettings } from './settings-tabs';
import { sheetStaff } from './staff-tab';
import { sheetStoredValues } from './stored-value-tab';
import { sheetTabs } from './tabs';
import { openWorkbook, type Workbook } from './workbook';
import { writeBuffer } from './write-buffer';

export type Wired = {
  readonly world: World;
  readonly capabilities: PageCapabilities;
  readonly workbook: Workbook;
  /** The version served before this one, once; else ''. */
  readonly news: () => string;
};

/** The address needs its own scope: without it everything works, but entries do not say who recorded them. */
function actor(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    return '';
  }
}

export function wire(): Wired {
  const services = servicesOf(home);
  const store = propertyStore(services);
  const buffer = writeBuffer();
  const workbook = openWorkbook(store);
  const journal = sheetJournal(workbook, buffer);
  const checkpoint = checkpointStore(store, (seq) => usesUntil({ journal }, seq));
  const clock = sheetClock(workbook);
  const settings = sheetSettings(workbook, buffer);
  return {
    workbook,
    capabilities: pageCapabilities(store),
    news: () => newsSince(store),
    world: {
      clock,
      lock: sharedLock(services, store, buffer),
      checkpoint,
      journal,
      members: sheetMembers(workbook, buffer, { clock }),
      storedValues: sheetStoredValues(workbook, buffer),
      settings,
      catalog: sheetCatalog(workbook, buffer),
      tabs: sheetTabs(workbook),
      installation: sheetInstallation({ workbook, buffer, store }, actor),
      actor,
      staff: sheetStaff(workbook, buffer, store),
      secret: scriptSecret(store),
      salon: salonName(workbook),
      sentences: { programTerms: programTermsTexts, usualNames },
      page: pagePieces(),
    },
  };
}
