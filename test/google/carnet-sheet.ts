// A sheet with the built add-on, driven through the menu and the api as by any user.
import { createHash, randomBytes } from 'node:crypto';
import type { ActionName, AnswerOf, CommandOf, Reply } from '../../src/app/actions';
import {
  Memory,
  type Outcome,
  openWorkbook,
  type RunHow,
  StandIn,
  type StandInOptions,
  type Workbook,
  type WorkbookOptions,
} from '../../src/local/standin';
import { fingerprintOf } from '../../src/local/standin/fingerprint';

const NOON = Date.parse('2026-11-20T12:00:00Z');

// All files of a worker share what has been run.
const memory = new Memory(1500);

const DEFAULTS: Omit<StandInOptions, 'workbook'> = {
  folder: 'dist',
  clock: NOON,
  seed: 1,
  user: 'owner@example.com',
  // fresh-or-warm.test.ts shows that this is equivalent to a fresh realm for each execution.
  loader: 'warm',
  memory,
  answers: () => ({ button: 'OK' }),
};

/** A new workbook where these beliefs about Google are on the given side, and the others on their harsh one. */
export function workbookWhere(contested: NonNullable<WorkbookOptions['contested']>): Workbook {
  return openWorkbook(undefined, { timeZone: 'Europe/Brussels', contested });
}

/** What a search has to find for Carnet to use it. */
export const SEARCHED = { searchSeesHiddenCells: true, searchSeesNewRows: true } as const;

/** Where Carnet searches; elsewhere it reads the column, at another price. */
export function searching(): Pick<StandInOptions, 'workbook'> {
  return { workbook: workbookWhere(SEARCHED) };
}

/** What clients ask on their own pages, and nobody else. */
export const ofClients: readonly ActionName[] = [
  'client-page',
  'client-history',
  'client-reason',
  'client-card',
  'client-words',
  'ask-code',
  'buy-with-points',
  'take-back-consent',
];

/** The note that a visit through the web app's address leaves. */
const VISITED = JSON.stringify({
  schema: 1,
  value: '0.0.1 https://script.google.com/macros/s/AKfycbx-stand-in-deployment/exec',
});

/** The capability that an address holds. */
function linkIn(address: string): string {
  return `k.${new URL(address).searchParams.get('k') ?? ''}`;
}

export class CarnetSheet {
  readonly standIn: StandIn;
  private capability = '';
  /** The capability of the client's page that is open, for what clients ask. */
  link = '';
  /** The sidebar's page, as Google serves it. */
  page = '';

  constructor(options: Partial<StandInOptions> = {}) {
    const workbook = openWorkbook(undefined, { timeZone: 'Europe/Brussels' });
    this.standIn = new StandIn({ ...DEFAULTS, workbook, ...options });
  }

  /** The capability of the sidebar that is open. */
  get owner(): string {
    return this.capability;
  }

  /** The same workbook under another stand-in, with the open sidebar's capability. */
  under(options: Partial<StandInOptions>): CarnetSheet {
    const { workbook = this.standIn.workbook } = options;
    const clock = this.standIn.now() - workbook.waited;
    const other = new CarnetSheet({ clock, ...options, workbook });
    other.capability = this.capability;
    other.link = this.link;
    return other;
  }

  /** A sheet set up in English with euros. */
  static setUp(options: Partial<StandInOptions> = {}): CarnetSheet {
    const sheet = new CarnetSheet(options);
    sheet.open();
    sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    return sheet;
  }

  /** A key of its own for what is asked of this sheet as it is: the same from the same sheet. */
  private keyFor(action: string, command: unknown): string {
    const { workbook } = this.standIn;
    return digest(
      `${fingerprintOf(workbook)} ${this.standIn.now()} ${action} ${JSON.stringify(command)}`,
    ).slice(0, 32);
  }

  /** Opens the sidebar and keeps its capability. */
  open(): void {
    const outcome = this.standIn.run('openSidebar');
    if (outcome.status !== 'returned') throw new Error(JSON.stringify(outcome));
    this.page = outcome.effects.sidebars[0]?.html ?? '';
    // The data is broken into lines anywhere.
    const boot = /"capability":"([^"]+)"/.exec(this.page.replaceAll('\n', ''));
    if (boot?.[1] === undefined) throw new Error('the sidebar has no capability');
    this.capability = boot[1];
  }

  /** Sends one request as the sidebar does. */
  run<Name extends ActionName>(
    action: Name,
    command: CommandOf<Name>,
    key = this.keyFor(action, command),
    how: RunHow = {},
  ): Outcome {
    const capability = ofClients.includes(action) ? this.link : this.capability;
    const request = { capability, key, action, command };
    return this.standIn.run('api', [request], { as: 'rpc', ...how });
  }

  /** Lets everything that clients ask come from the page of one client, whose address somebody has visited before. */
  openPage(client: { readonly id: string; readonly row: number }): string {
    this.standIn.workbook.setScriptProperty('webApp', VISITED);
    this.link = linkIn(this.answer('show-link', client).link);
    return this.link;
  }

  call<Name extends ActionName>(
    action: Name,
    command: CommandOf<Name>,
    key?: string,
    how: RunHow = {},
  ): Reply<Name> {
    const outcome = this.run(action, command, key, how);
    if (outcome.status !== 'returned') throw new Error(`${action}: ${JSON.stringify(outcome)}`);
    return outcome.value as Reply<Name>;
  }

  /** The answer to a request that must succeed. */
  answer<Name extends ActionName>(action: Name, command: CommandOf<Name>, key?: string): AnswerOf<Name> {
    const reply = this.call(action, command, key);
    if (!reply.ok) throw new Error(`${action}: ${JSON.stringify(reply.refusal)}`);
    return reply.value;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function newKey(): string {
  return randomBytes(16).toString('hex');
}
