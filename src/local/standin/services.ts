/** The globals of an execution: Google's services, and nothing that a browser or Node would add. */
import type { Allowance } from './allowance';
import { cacheService } from './cache-service';
import { chartsService } from './chart-service';
import { consoleGlobals } from './console';
import type { Container, Handles } from './handles';
import { htmlService } from './html-service';
import { lockService } from './lock-service';
import { mailApp } from './mail-app';
import { propertiesService } from './properties-service';
import { scriptApp } from './script-app';
import { type SessionFacts, session } from './session';
import { spreadsheetApp } from './spreadsheet-app';
import { type Ask, createUi } from './ui';
import { utilities } from './utilities';

export interface Setting extends Container {
  readonly handles: Handles;
  /** Whether SpreadsheetApp.getUi() works. */
  readonly hasUi: boolean;
  readonly session: SessionFacts;
  readonly allowance: Allowance;
  readonly ask: Ask | undefined;
  readonly random: () => number;
  /** The web app's address as this execution is told it; null if it is not deployed. */
  readonly address: string | null;
  page(name: string): string | null;
}

export function services(setting: Setting): Record<string, object> {
  const { handles } = setting;
  const { execution } = handles;
  return {
    SpreadsheetApp: spreadsheetApp(handles, setting.hasUi ? createUi(execution, setting.ask) : null),
    Charts: chartsService(execution),
    LockService: lockService(execution, setting),
    PropertiesService: propertiesService(execution, setting),
    CacheService: cacheService(execution),
    HtmlService: htmlService(execution, setting.page, handles.workbook.contested.pageComments),
    Utilities: utilities(execution, setting.random),
    Session: session(execution, setting.session),
    ScriptApp: scriptApp(execution, setting.session.user, setting.address),
    MailApp: mailApp(execution, setting.allowance),
    ...consoleGlobals(execution),
  };
}
