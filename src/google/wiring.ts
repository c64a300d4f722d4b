// Wires the app to Google's services. One world per execution: nothing in memory outlives it.
import type { AnswerStamp, StampsOfAnswer } from '../app/clients/clients-stamp';
import { usesUntil } from '../app/ledger/journal-rows';
import type { World } from '../app/ports/world';
import { clientFileRows } from '../i18n/client-file';
import { codeLetter } from '../i18n/code-letter';
import { letterWords } from '../i18n/letter-words';
import { programTermsTexts } from '../i18n/program-terms';
import { usualNames } from '../i18n/usual-names';
import { sheetBookings } from './bookings/bookings-tab';
import { type PageCapabilities, pageCapabilities } from './capabilities';
import { sheetCatalog } from './catalog-tab';
import { checkpointStore } from './checkpoint';
import { clientChangesStore, stampNow } from './client-changes';
import { clientLinkKind, clientLinkStore } from './client-links';
import { sheetClock } from './clock';
import { sheetDashboard } from './dashboard/dashboard-tab';
import { erasedNumberStore } from './erased-numbers';
import { home, servicesOf } from './home';
import { sheetInstallation } from './installation/installation';
import { sheetJournal } from './journal';
import { sharedLock } from './lock';
import { sheetMembers } from './members';
import { sheetMessageTexts } from './message-texts-tab';
import { newsSince } from './news';
import { outboxProgressStore } from './outbox-progress';
import { sheetOutbox } from './outbox-tab';
import { pagePieces } from './page-file';
import { sheetPlaces } from './places';
import { googlePost } from './post';
import { propertyStore, type Store } from './properties';
import { rememberedFileStore } from './remembered-files';
import { reportTabs } from './report-tabs';
import { salonName } from './salon-name';
import { scriptSecret } from './secret';
import { sheetSettings } from './settings-tabs';
import { spendCodeStore } from './spend-codes';
import { staffLinks, whoIs } from './staff-links';
import { sheetStaff } from './staff-tab';
import { sheetStoredValues } from './stored-value-tab';
import { sheetTabs } from './tabs';
import { toldApartStore } from './told-apart';
import { takeTurn } from './triggers';
import { webAddress } from './web-address';
import { openWorkbook, type Workbook } from './workbook';
import { type WriteBuffer, writeBuffer } from './write-buffer';

export type Wired = {
  readonly world: World;
  readonly capabilities: PageCapabilities;
  readonly workbook: Workbook;
  readonly buffer: WriteBuffer;
  /** What the world has read of the properties already. */
  readonly store: Store;
  /** The version served before this one, once; else ''. */
  readonly news: () => string;
  /** Up to where a list of the clients was complete before this execution wrote anything, and is now; null before set-up. */
  readonly stamps: () => StampsOfAnswer | null;
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
  const changes = clientChangesStore(store);
  const stamp = () => stampNow(store, changes);
  /** Undefined as long as nothing was locked. */
  let before: AnswerStamp | null | undefined;
  const settings = sheetSettings(workbook, buffer);
  const staff = sheetStaff(workbook, buffer, store);
  const post = googlePost(actor);
  const lock = sharedLock(services, store, buffer, () => {
    before = stamp();
  });
  return {
    workbook,
    buffer,
    store,
    capabilities: pageCapabilities(
      store,
      [clientLinkKind(store), staffLinks({ staff, clock, lock, checkpoint })],
      (number) => {
        const person = staff.list().persons.find((other) => other.number === number);
        return person === undefined ? null : whoIs(person);
      },
    ),
    news: () => newsSince(store),
    stamps() {
      const after = stamp();
      const then = before === undefined ? after : before;
      return then === null || after === null ? null : { before: then, after };
    },
    world: {
      clock,
      lock,
      checkpoint,
      journal,
      members: sheetMembers(workbook, buffer, { clock, changes }),
      storedValues: sheetStoredValues(workbook, buffer),
      bookings: sheetBookings(workbook, buffer, store),
      settings,
      catalog: sheetCatalog(workbook, buffer),
      tabs: sheetTabs(workbook, buffer),
      dashboard: sheetDashboard(workbook, buffer, store),
      reportTabs: reportTabs(workbook, buffer),
      places: sheetPlaces(workbook),
      messageTexts: sheetMessageTexts(workbook, buffer),
      rememberedFiles: rememberedFileStore(store),
      toldApart: toldApartStore(store),
      erasedNumbers: erasedNumberStore(store),
      clientLinks: clientLinkStore(store),
      spendCodes: spendCodeStore(store),
      outbox: sheetOutbox(workbook, buffer),
      outboxProgress: outboxProgressStore(store),
      post,
      sender: { take: () => takeTurn(store, actor()) },
      installation: sheetInstallation({ workbook, buffer, store, post }, actor),
      actor,
      recorder: () => staff.numberOf(actor()),
      staff,
      secret: scriptSecret(store),
      salon: salonName(workbook),
      sentences: {
        programTerms: programTermsTexts,
        usualNames,
        clientFile: clientFileRows,
        letters: letterWords,
        codeLetter,
      },
      page: pagePieces(),
      webApp: { address: () => webAddress(store) },
    },
  };
}
