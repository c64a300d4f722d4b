/** The ways to start an execution and what each one is allowed: one row each. */
import type { AuthMode } from './permissions';

/** web: doGet or doPost; web-rpc: google.script.run from a web-app page (no spreadsheet interface). */
export type RunAs = 'menu' | 'rpc' | 'web' | 'web-rpc' | 'trigger' | 'open' | 'edit' | 'custom';

export interface Circumstances {
  readonly mode: AuthMode;
  readonly ui: boolean;
  /** A person's window: active sheet and selection. */
  readonly window: boolean;
  /** The spreadsheet is active for certain; elsewhere it is contested. */
  readonly book: boolean;
  readonly container: boolean;
  /** Values pass as in google.script.run. */
  readonly carried: boolean;
  readonly simpleTrigger: boolean;
  /** In milliseconds. */
  readonly limit: number;
}

const SIX_MINUTES = 360_000;
const THIRTY_SECONDS = 30_000;

const MENU: Circumstances = {
  mode: 'FULL',
  ui: true,
  window: true,
  book: true,
  container: true,
  carried: false,
  simpleTrigger: false,
  limit: SIX_MINUTES,
};

export const CIRCUMSTANCES: Readonly<Record<RunAs, Circumstances>> = {
  menu: MENU,
  rpc: { ...MENU, carried: true },
  web: { ...MENU, ui: false, window: false, book: false, container: false },
  'web-rpc': { ...MENU, ui: false, window: false, book: false, container: false, carried: true },
  trigger: { ...MENU, ui: false, window: false, book: false },
  open: { ...MENU, mode: 'LIMITED', simpleTrigger: true, limit: THIRTY_SECONDS },
  edit: { ...MENU, mode: 'LIMITED', simpleTrigger: true, limit: THIRTY_SECONDS },
  custom: { ...MENU, mode: 'CUSTOM_FUNCTION', ui: false, simpleTrigger: true, limit: THIRTY_SECONDS },
};
