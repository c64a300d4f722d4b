// Wires the app to Google's services. One world per execution: nothing in memory outlives it.
import type { AnswerStamp, StampsOfAnswer } from '../app/clients/clients-stamp';
import { usesUntil } from '../app/ledger/journal-rows';
import type { World } from '../app/ports/world';
import { clientFileRows } from '../i18n/client-file';
import { codeLetter } from '../i18n/code-letter';
import { letterWords } from '../i18n/letter-words';
import { programTermsTexts } from '../i18n/program-terms';
import { proofLetter } from '../i18n/proof-letter';
import { usualNames } from '../i18n/usual-names';
import { sheetBookings } from './bookings/bookings-tab';
import { clientChangesStore, stampNow } from './clients/client-changes';
import { clientLinkKind, clientLinkStore } from './clients/client-links';
import { erasedNumberStore } from './clients/erased-numbers';
import { sheetMembers } from './clients/members';
import { toldApartStore } from './clients/told-apart';
import { sheetClock } from './clock';
import { sheetDashboard } from './dashboard/dashboard-tab';
import { sheetInstallation } from './installation/installation';
import { sheetArchive } from './ledger/archive';
import { archiveNote } from './ledger/archive-note';
import { countedReach, recounted, settle, shownIn } from './ledger/archive-reach';
import { checkpointStore } from './ledger/checkpoint';
import { sheetJournal } from './ledger/journal';
import { movingTab } from './ledger/moving-tab';
import { proofNotes } from './ledger/proof-notes-tab';
import { tabJournal } from './ledger/tab-journal';
import { type SharedLock, sharedLock } from './lock';
import { sheetMessageTexts } from './messages/message-texts-tab';
import { outboxProgressStore } from './messages/outbox-progress';
import { sheetOutbox } from './messages/outbox-tab';
import { googlePost } from './messages/post';
import { type PageCapabilities, pageCapabilities } from './pages/capabilities';
import { newsSince } from './pages/news';
import { pagePieces } from './pages/page-file';
import { spendCodeStore } from './pages/spend-codes';
import { counting, strayLinks } from './pages/stray-links';
import { webAddress } from './pages/web-address';
import { home, servicesOf } from './properties/home';
import { propertyStore, type Store } from './properties/properties';
import { rememberedFileStore } from './properties/remembered-files';
import { scriptSecret } from './properties/secret';
import { takeTurn } from './runs/triggers';
import { salonName } from './salon-name';
import { sheetCatalog } from './settings/catalog-tab';
import { sheetSettings } from './settings/settings-tabs';
import { staffLinks, whoIs } from './staff/staff-links';
import { sheetStaff } from './staff/staff-tab';
import { codeTriesStore } from './stored-values/code-tries';
import { sheetStoredValues } from './stored-values/stored-value-tab';
import { sheetPlaces } from './tabs/places';
import { reportTabs } from './tabs/report-tabs';
import { sheetTabs } from './tabs/tabs';
import { openWorkbook, type Workbook } from './tabs/workbook';
import { type WriteBuffer, writeBuffer } from './tabs/write-buffer';

export type Wired = {
  readonly world: World;
  readonly capabilities: PageCapabilities;
  /** The lock before it is asked for: google/lock says for whom. */
  readonly early: Pick<SharedLock, 'ahead' | 'letGo'>;
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
  let isLocked = false;
  const reach = archiveNote(
    store,
    () => isLocked,
    () => countedReach(workbook, buffer),
  );
  const cutting = {
    workbook,
    buffer,
    note: reach,
    moving: movingTab(workbook, buffer),
    shown: shownIn(workbook, buffer),
  };
  const entries = {
    ledger: tabJournal(workbook, buffer, 'ledger'),
    archive: tabJournal(workbook, buffer, 'archive'),
  };
  const journal = sheetJournal(entries, reach, {
    recounted: () => recounted(workbook, buffer, reach),
    settle: () => settle(cutting),
  });
  const checkpoint = checkpointStore(store, (seq) => usesUntil({ journal }, seq));
  const clock = sheetClock(workbook);
  const changes = clientChangesStore(store);
  const stamp = () => stampNow(store, changes);
  /** Undefined as long as nothing was locked. */
  let before: AnswerStamp | null | undefined;
  const settings = sheetSettings(workbook, buffer);
  const staff = sheetStaff(workbook, buffer, store);
  const post = googlePost(actor);
  const lock = sharedLock(services, store, buffer, {
    begun() {
      before = stamp();
      isLocked = true;
    },
    over() {
      isLocked = false;
    },
  });
  return {
    workbook,
    buffer,
    store,
    early: lock,
    capabilities: pageCapabilities(
      store,
      [clientLinkKind(store), staffLinks({ staff, clock, lock, checkpoint })].map(counting),
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
      lock: {
        ...lock,
        release() {
          lock.release();
          isLocked = false;
        },
      },
      checkpoint,
      journal,
      proofNotes: proofNotes(workbook, buffer, store),
      archive: sheetArchive({ ...cutting, ...entries }),
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
      codeTries: codeTriesStore(store),
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
        proofLetter,
      },
      page: pagePieces(),
      webApp: { address: () => webAddress(store), strayed: strayLinks().count },
    },
  };
}
