// Every function that Google may call by name, and the only place that catches platform failures.
import { ownWork } from '../app/action';
import { actions, type CommandOf } from '../app/actions';
import { answer, attempt, locksAtOnce } from '../app/api';
import { settingsInForce } from '../app/ledger/settings-in-force';
import type { PageData } from '../app/page-data';
import type { World } from '../app/ports/world';
import type { Language } from '../core/language';
import type { Caution } from '../core/settings/cautions';
import { catalogs } from '../i18n/catalog';
import { cautionText } from '../i18n/cautions';
import type { AnyRefusal } from '../i18n/refusals';
import { failureOf } from './failure';
import { buildMenu, personLanguage, showMenu } from './menu';
import { pageFor } from './pages/page-for';
import { plainPage } from './pages/plain-page';
import { dialogPage, sidebarPage } from './pages/sidebar';
import { learnWebAddress } from './pages/web-address';
import { webPage } from './pages/web-page';
import { home, servicesOf } from './properties/home';
import { propertyStore, type Store } from './properties/properties';
import { runJobs } from './runs/hourly';
import { expireAll, keepFigures, keepNames, keepSettings, proveAtNight } from './runs/nightly';
import { type ClockFunction, isClock, isOwnTurn, keepTriggers, noteSight } from './runs/triggers';
import { sentenceOf } from './sentence';
import { answerEdit } from './settings/edited';
import { languageIn } from './tabs/workbook';
import { type Wired, wire } from './wiring';

/** Called by Google when the sheet is opened. */
export function onOpen(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  buildMenu(event?.authMode);
}

/**
 * Called by Google when a person has edited cells. Never throws: Google would show the error to whoever typed. Whoever
 * calls it from a page has no range to give.
 */
export function onEdit(event?: GoogleAppsScript.Events.SheetsOnEdit): void {
  try {
    if (typeof event?.range?.getSheet === 'function') answerEdit(wire(), event.range);
  } catch (error) {
    console.error(error);
  }
}

export { GIFTCARD, POINTS, POINTS_ON } from './custom-functions';

/** Called by Google when the add-on is installed: the sheet is already open. */
export function onInstall(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  onOpen(event);
}

/** Menu: opens the sidebar with the till, the clients, the programmes and the settings. */
export function openSidebar(): void {
  atMenu((wired) => showSidebar(wired, 'till'));
}

/** Menu, and a row of the sidebar: opens the reports, wide above the sheet, which can be used meanwhile. */
export function openReports(): void {
  atMenu((wired, alert) => {
    const { world, workbook } = wired;
    const words = catalogs[workbook.language()];
    if (world.checkpoint.read() === null) return alert(words.alerts.notSetUp);
    const data = pageFor(wired, { first: 'reports', on: 'dialog' });
    const { who } = data;
    if (who === null || (who.role === 'staff' && !who.may.reports))
      return alert(sentenceOf({ code: 'forbidden' }, workbook.language()));
    SpreadsheetApp.getUi().showModelessDialog(dialogPage(world.page, data), words.menu.reports);
  });
}

/** Menu: makes the missing tabs and opens the sidebar, where language and currency are chosen. */
export function setUpSheet(): void {
  atMenu((wired, alert) => {
    const { world, workbook } = wired;
    const made = attempt(world, () => actions['set-up'].run(world, startingPoint(world), ownWork));
    showMenu(workbook.language());
    alert(
      made.ok ? catalogs[workbook.language()].alerts.isSetUp : sentenceOf(made.refusal, workbook.language()),
    );
    showSidebar(wired, 'till');
  });
}

/**
 * What the menu sets a sheet up with: its own settings, or, in a new one, the person's language.
 * @throws LedgerCorrupt if a newer Carnet wrote it, or its settings cannot be read
 */
function startingPoint(world: World): CommandOf<'set-up'> {
  const checkpoint = world.checkpoint.read();
  const ruleset = checkpoint === null ? undefined : settingsInForce(world, checkpoint).ruleset;
  return { language: ruleset?.language ?? personLanguage(), currency: ruleset?.currency.code ?? 'EUR' };
}

/** Menu: checks the ledger against its own rules and reports the result in one sentence. */
export function checkLedger(): void {
  atMenu(({ world, workbook }, alert) => {
    const words = catalogs[workbook.language()].alerts;
    const checked = attempt(world, () => actions['check-ledger'].run(world, {}, ownWork));
    if (!checked.ok) return alert(sentenceOf(checked.refusal, workbook.language()));
    const { entries, clients, findings, stopped, proved } = checked.value;
    const found = findings.length + (stopped !== null && findings.length === 0 ? 1 : 0);
    if (found > 0) return alert(words.checkedBadly(found, String(found)));
    alert(
      proved.left > 0
        ? words.checkedInPart(String(proved.seq), String(proved.left))
        : words.checkedWell(String(entries), String(clients)),
    );
  });
}

/** Menu: opens the sidebar with the check of the installation, whatever else in the sheet does not work. */
export function checkInstallation(): void {
  atMenu((wired) => showSidebar(wired, 'installation'));
}

/**
 * Called by Google's trigger every night: removes expired points.
 * @throws the reason it failed, as a sentence: Google mails it to the person who set up the sheet
 */
export function nightly(event?: GoogleAppsScript.Events.TimeDriven): void {
  atTrigger('nightly', event, (world) => {
    const begun = Date.now();
    keepTriggers(); // a sheet that was set up by an older Carnet has not all of them
    const stopped = keepSettings(world) ?? expireAll(world);
    return stopped ?? keepNames(world) ?? keepFigures(world) ?? proveAtNight(world, begun);
  });
}

/**
 * Called by Google's trigger every hour: what is due around the visits.
 * @throws as `nightly`
 */
export function hourly(event?: GoogleAppsScript.Events.TimeDriven): void {
  atTrigger('hourly', event, (world) =>
    isOwnTurn(ownStore(), event) ? runJobs(world, () => wire().world) : null,
  );
}

/**
 * Called by Google when somebody opens a page of the web app: a client's own page, or the till on a phone. Never
 * throws: Google's own page about an error would say more of the script than a visitor should see.
 */
export function doGet(event?: GoogleAppsScript.Events.DoGet): GoogleAppsScript.HTML.HtmlOutput {
  let wired: Wired | undefined;
  try {
    wired = wire();
    learnWebAddress(wired.store);
    return webPage(wired, event?.parameter ?? {});
  } catch (error) {
    console.error(error);
    const isBlind = failureOf(error, wired?.workbook).code === 'no-spreadsheet';
    return plainPage(({ web }) => (isBlind ? [web.notNow, web.forTheOwner] : [web.notNow]));
  }
}

function atTrigger(
  name: ClockFunction,
  event: GoogleAppsScript.Events.TimeDriven | undefined,
  work: (world: World) => AnyRefusal | null,
): void {
  if (!isClock(name, event)) throw new Error('This is for the clock alone.');
  let wired: Wired | undefined;
  try {
    wired = wire();
    noteSight(ownStore(), name, 'seen');
    reportOf(work(wired.world), wired.workbook.language());
  } catch (error) {
    const refusal = failureOf(error, wired?.workbook);
    if (refusal.code === 'no-spreadsheet') noteSight(ownStore(), name, 'blind');
    throw refusal.code === 'platform' ? error : new Error(sentenceOf(refusal, storedLanguage()));
  }
}

/** @throws the sentence of a refusal that the owner should know of */
function reportOf(refusal: AnyRefusal | null, language: Language): void {
  // Somebody who is saving just then, or a sheet that is no longer set up, is no failure to report.
  if (refusal === null || refusal.code === 'busy' || refusal.code === 'not-set-up') return;
  throw new Error(sentenceOf(refusal, language));
}

function showSidebar(wired: Wired, first: PageData['first']): void {
  const data = pageFor(wired, { first, on: 'sidebar' });
  SpreadsheetApp.getUi().showSidebar(sidebarPage(wired.world.page, data));
}

/** Runs a menu item; a platform failure becomes a sentence in an alert. */
function atMenu(work: (wired: Wired, alert: (sentence: string) => void) => void): void {
  const ui = SpreadsheetApp.getUi();
  const { alerts } = catalogs[personLanguage()];
  const alert = (sentence: string) => {
    ui.alert(alerts.title, sentence, ui.ButtonSet.OK);
  };
  let wired: Wired | undefined;
  try {
    wired = wire();
    work(wired, alert);
  } catch (error) {
    console.error(error);
    const refusal = failureOf(error, wired?.workbook);
    alert(
      refusal.code === 'platform'
        ? alerts.failed(refusal.message)
        : sentenceOf(refusal, wired?.workbook.language() ?? personLanguage()),
    );
  }
}

/**
 * The api for the sidebar, the till and the command line. Never throws.
 * @param request {capability, key, action, command}
 * @returns {ok: true, value}, or {ok: false, refusal: {code, …}, sentence}. For callers without catalogs, `sentence`
 * words the refusal in the sheet's language, and `remarks` what the owner should look at in the settings. `clients` says
 * up to where a list of the clients was complete before the request, and is now.
 */
export function api(request: unknown): unknown {
  let wired: Wired | undefined;
  try {
    wired = wire();
    const { world, capabilities, workbook, early } = wired;
    if (locksAtOnce(actions, request)) early.ahead();
    const spoken = workbook.language();
    const reply = answer(actions, world, capabilities, request);
    if (workbook.language() !== spoken) renewMenu(workbook.language());
    if (reply.ok) return { ...withRemarks(reply, workbook.language()), clients: wired.stamps() };
    return { ...reply, sentence: sentenceOf(reply.refusal as AnyRefusal, workbook.language()) };
  } catch (error) {
    // Committed entries stay, and the next command recovers them; retrying this request then returns its answer.
    console.error(error);
    const refusal = failureOf(error, wired?.workbook);
    return { ok: false, refusal, sentence: sentenceOf(refusal, storedLanguage()) };
  } finally {
    wired?.early.letGo();
  }
}

/** A page without the sheet around it, such as a web app's, has no menu; the sheet gets it when it is opened again. */
function renewMenu(language: Language): void {
  try {
    showMenu(language);
  } catch (error) {
    console.error(error);
  }
}

/** Adds an answer's cautions as sentences; an answer without any is unchanged. */
function withRemarks<Reply extends { readonly value: unknown }>(reply: Reply, language: Language): Reply {
  const { cautions = [] } = (reply.value ?? {}) as { readonly cautions?: readonly Caution[] };
  if (cautions.length === 0) return reply;
  const words = catalogs[language].cautions;
  return { ...reply, remarks: cautions.map((caution) => cautionText(words, caution)) };
}

/** What is kept outside the cells, also where there is no sheet. */
function ownStore(): Store {
  return propertyStore(servicesOf(home));
}

/** The sheet's language, or English if reading it is what failed. */
function storedLanguage(): Language {
  try {
    return languageIn(ownStore());
  } catch {
    return 'en';
  }
}
