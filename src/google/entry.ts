// Every function that Google may call by name, and the only place where a failure of the platform is caught.
import { actions } from '../app/actions';
import { answer } from '../app/door';
import { emptyMark } from '../app/set-up';
import { defaultBook } from '../core/book';
import type { Language } from '../core/language';
import { catalogs } from '../i18n/catalog';
import { type SpokenRefusal, sayRefusal } from '../i18n/refusals';
import { voice } from '../i18n/voice';
import { buildMenu, personLanguage } from './menu';
import { sidebarPage } from './sidebar';
import { wire } from './wiring';

/** Google calls it when the sheet is opened. */
export function onOpen(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  buildMenu(event?.authMode);
}

/** Google calls it when the add-on is installed: the sheet is open already. */
export function onInstall(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  onOpen(event);
}

/** Menu: the till, the clients, the programmes and the settings, beside the sheet. */
export function openSidebar(): void {
  const { desk, capabilities } = wire();
  SpreadsheetApp.getUi().showSidebar(sidebarPage(capabilities, desk.language()));
}

/** Menu: makes the tabs, or those that are missing, and opens the sidebar, where language and currency are chosen. */
export function setUpSheet(): void {
  const { world, desk } = wire();
  const book = world.mark.read() === null ? undefined : world.settings.read(emptyMark).book;
  const language = book?.language ?? personLanguage();
  const currency = book?.currency.code ?? 'EUR';
  const made = actions['set-up'].run(world, { language, currency }, { key: '', hash: '' });
  const { alerts } = catalogs[desk.language()];
  const ui = SpreadsheetApp.getUi();
  ui.alert(alerts.title, made.ok ? alerts.isSetUp : alerts.failed(made.refusal.code), ui.ButtonSet.OK);
  openSidebar();
}

/** Menu: holds the ledger against its own rules and says in one sentence whether it is in order. */
export function checkLedger(): void {
  const { desk, world } = wire();
  const words = catalogs[desk.language()].alerts;
  const ui = SpreadsheetApp.getUi();
  const checked = actions['check-ledger'].run(world, {}, { key: '', hash: '' });
  if (!checked.ok) {
    ui.alert(words.title, words.notSetUp, ui.ButtonSet.OK);
    return;
  }
  const { entries, clients, findings, stopped } = checked.value;
  const found = findings.length + (stopped !== null && findings.length === 0 ? 1 : 0);
  const message =
    found === 0
      ? words.checkedWell(String(entries), String(clients))
      : words.checkedBadly(found, String(found));
  ui.alert(words.title, message, ui.ButtonSet.OK);
}

/**
 * The door for the sidebar, the till and the command line.
 * @param request {capability, key, action, command}
 * @returns {ok: true, value}, or {ok: false, refusal: {code, …}, sentence}, where the sentence says the refusal in
 * the sheet's language for callers without words of their own; never throws
 */
export function api(request: unknown): unknown {
  let speak = (_refusal: SpokenRefusal): string => '';
  try {
    const { world, capabilities, desk } = wire();
    speak = (refusal) => sentenceOf(refusal, desk.language());
    const reply = answer(actions, world, capabilities, request);
    return reply.ok ? reply : { ...reply, sentence: speak(reply.refusal as SpokenRefusal) };
  } catch (error) {
    // What was committed stands and is healed by the next command; the same request gets its answer then.
    console.error(error);
    const message = error instanceof Error ? error.message : String(error);
    const refusal = { code: 'platform' as const, message };
    return { ok: false, refusal, sentence: speak(refusal) };
  }
}

function sentenceOf(refusal: SpokenRefusal, language: Language): string {
  // Amounts in sentences are examples: the salon's own currency is known to the tabs only, which may be what failed.
  const say = voice(language, defaultBook.currency);
  return sayRefusal(catalogs[language].refusals, refusal, say);
}
