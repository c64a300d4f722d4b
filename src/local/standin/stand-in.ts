/** Loads the built folder and runs its functions as Google would, each execution with fresh globals. */
import type { Area } from './a1';
import type { Book } from './book';
import { carriedIn, carriedOut, copied, native, PageError } from './boundary';
import { ByHand } from './by-hand';
import { zoneOffset } from './calendar';
import { CIRCUMSTANCES, type RunAs } from './circumstances';
import type { Desk } from './desk';
import { ServiceError } from './errors';
import { Execution } from './execution';
import type { FaultPlan } from './faults';
import { HTML_OUTPUT } from './html-service';
import { releaseAll } from './lock-service';
import { behind } from './model';
import type { Answer, MenuTree, Outcome, Page, Question, ServiceCall } from './outcome';
import { type AuthMode, Permissions } from './permissions';
import type { Person } from './person';
import { type Loader, type Project, readProject } from './project';
import { createRealm, seeded } from './realm';
import { AUTH_MODE } from './script-app';
import { services } from './services';
import { userObject } from './session';
import { createDesk } from './spreadsheet-app';

export interface StandInOptions {
  /** The built folder: .js files, .html files and appsscript.json. */
  readonly folder: string;
  readonly book: Book;
  /**
   * A number starts a virtual clock at that epoch millisecond; a function is an outside clock. Either way
   * sleeps, lock waits and `latency` move it on without really waiting. Default Date.now.
   */
  readonly clock?: number | (() => number);
  /** Virtual milliseconds each counted call costs. Default 0. */
  readonly latency?: number;
  readonly user?: string;
  /** The person's language. Default "en". */
  readonly userLocale?: string;
  /** Makes getUuid and Math.random repeatable. */
  readonly seed?: number;
  /** Answers alert and prompt. Without it an alert with one button gets OK and anything else fails loudly. */
  readonly answers?: (question: Question) => Answer;
  /** Scopes the person refused when asked for consent. */
  readonly denied?: readonly string[];
  /** gas-local reads the folder at each execution; compiled compiles it once. Same behaviour. Default gas-local. */
  readonly loader?: Loader;
  /** What is left of the day's mail. Default 100. */
  readonly mailQuota?: number;
}

export interface RunHow {
  /** Default 'menu'. */
  readonly as?: RunAs;
  readonly faults?: FaultPlan | readonly FaultPlan[];
  /** Called before every counted call; may run another execution or a person's act. */
  readonly before?: (call: ServiceCall) => void;
  /** Only for 'open': whether the add-on was authorised in this file. Default LIMITED. */
  readonly authMode?: 'NONE' | 'LIMITED' | 'FULL';
}

/** A cell or block that a person changed, for onEdit. */
export interface Edited {
  readonly tab: number;
  readonly area: Area;
  readonly value?: string | undefined;
  readonly oldValue?: string | undefined;
}

type Arguments = (desk: Desk) => readonly unknown[];

export class StandIn {
  readonly book: Book;
  readonly person: Person;
  private readonly project: () => Project;
  private readonly outside: () => number;
  /** How far sleeps and waits have moved the clock on, in milliseconds. */
  private ahead = 0;
  private readonly random: () => number;
  private readonly quota: { left: number };

  constructor(private readonly options: StandInOptions) {
    const { folder, book, clock = Date.now, loader = 'gas-local' } = options;
    this.book = book;
    const first = readProject(folder, loader);
    // The plain path follows a folder that is built anew; the compiled one is fixed for the length of a test.
    this.project = loader === 'gas-local' ? () => readProject(folder, loader) : () => first;
    this.outside = typeof clock === 'number' ? () => clock : clock;
    this.random = options.seed === undefined ? Math.random : seeded(options.seed);
    this.quota = { left: options.mailQuota ?? 100 };
    this.person = new ByHand(
      book,
      () => this.now(),
      (edited) => this.fireEdit(edited),
    );
  }

  /** Names that menus, triggers and google.script.run can call: top-level function declarations. */
  get exposed(): readonly string[] {
    return [...this.project().exposed];
  }

  now(): number {
    return this.outside() + this.ahead;
  }

  advance(milliseconds: number): void {
    this.ahead += milliseconds;
  }

  run(fn: string, args: readonly unknown[] = [], how: RunHow = {}): Outcome {
    return this.execute(fn, how, ({ execution: { realm } }) => args.map((arg) => native(realm, arg)), args);
  }

  /** Runs onOpen with limited authorisation; throws when it fails or an item names no exposed function. */
  open(how: Pick<RunHow, 'authMode'> = {}): MenuTree {
    if (!this.project().exposed.has('onOpen')) return [];
    const outcome = this.run('onOpen', [], { ...how, as: 'open' });
    if (outcome.status === 'threw') throw new Error(`onOpen failed: ${outcome.error.message}`);
    if (outcome.status === 'killed') throw new Error('onOpen was killed.');
    this.checkMenus(outcome.effects.menus);
    return outcome.effects.menus;
  }

  private checkMenus(menus: MenuTree): void {
    for (const { title, entries } of menus) {
      for (const entry of entries) {
        if (entry === 'separator') continue;
        if ('entries' in entry) this.checkMenus([entry]);
        else if (!this.project().exposed.has(entry.fn)) {
          throw new Error(
            `"${entry.label}" in "${title}" calls ${entry.fn}, which is no top-level function.`,
          );
        }
      }
    }
  }

  private fireEdit(edited: Edited): Outcome | null {
    if (!this.project().exposed.has('onEdit')) return null;
    return this.execute('onEdit', { as: 'edit' }, (desk) => {
      const { value, oldValue } = edited;
      return [
        native(desk.execution.realm, {
          ...this.event(desk, 'LIMITED'),
          range: desk.range(edited.tab, edited.area),
          ...(value === undefined ? {} : { value }),
          ...(oldValue === undefined ? {} : { oldValue }),
        }),
      ];
    });
  }

  private event({ execution, spreadsheet }: Desk, mode: AuthMode): Record<string, unknown> {
    return { authMode: AUTH_MODE[mode], source: spreadsheet(), user: userObject(execution, '') };
  }

  private execute(fn: string, how: RunHow, prepare: Arguments, carried?: readonly unknown[]): Outcome {
    const as = how.as ?? 'menu';
    const around = CIRCUMSTANCES[as];
    const mode = as === 'open' ? (how.authMode ?? 'LIMITED') : around.mode;
    const project = this.project();
    const { denied = [], user = 'owner@example.com', userLocale = 'en', latency = 0 } = this.options;
    const granted = project.manifest.oauthScopes.filter((scope) => !denied.includes(scope));
    const permissions = new Permissions(mode, granted);
    const execution = new Execution({
      book: this.book,
      realm: createRealm(() => this.now(), this.random),
      permissions,
      faults:
        how.faults === undefined ? [] : Array.isArray(how.faults) ? how.faults : [how.faults as FaultPlan],
      before: how.before,
      now: () => this.now(),
      advance: (milliseconds) => this.advance(milliseconds),
      latency,
      limit: around.limit,
    });
    const desk = createDesk(execution, around.window);
    const { timeZone } = project.manifest;
    Object.assign(
      execution.realm.context,
      services({
        desk,
        hasUi: around.ui,
        inContainer: around.container,
        session: {
          user,
          timeZone,
          locale: userLocale,
          simpleTrigger: around.simpleTrigger,
          visitor: !around.container,
        },
        quota: this.quota,
        ask: this.options.answers,
        random: this.random,
        page: (name) => project.page(name),
      }),
    );
    return inZone(timeZone, () =>
      finish(execution, () => {
        project.load(execution.realm.context);
        permissions.loading = false;
        if (around.carried && (fn.endsWith('_') || !project.exposed.has(fn))) {
          throw new PageError(`google.script.run.${fn} is not a function`);
        }
        if (!project.exposed.has(fn)) throw new ServiceError(`Script function not found: ${fn}`);
        const args =
          around.carried && carried
            ? carriedIn(execution.realm, carried)
            : as === 'open' && carried?.length === 0
              ? [native(execution.realm, this.event(desk, mode))]
              : prepare(desk);
        const value = execution.realm.call(fn, args, execution.interruptible);
        return () => (around.carried ? carriedOut(value) : result(value));
      }),
    );
  }
}

/** A page returned by doGet is what it shows. */
function result(value: unknown): unknown {
  const page = behind<() => Page>(value, HTML_OUTPUT);
  return page ? page() : copied(value);
}

/** Runs the script and says how it ended. `act` gives the function that turns its result into ours. */
function finish(execution: Execution, act: () => () => unknown): Outcome {
  const { show, buffer } = execution;
  let outcome:
    | { status: 'returned'; value: unknown }
    | { status: 'threw'; error: ReturnType<typeof errorOf> };
  try {
    const value = act();
    buffer.land();
    outcome = { status: 'returned', value: value() };
  } catch (error) {
    if (!execution.death) {
      if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw error;
      landRest(execution);
    }
    outcome = { status: 'threw', error: errorOf(error) };
  } finally {
    releaseAll(execution);
  }
  if (execution.hookError) throw execution.hookError.error;
  const meter = execution.meter();
  const measured = { meter, effects: show.effects() };
  if (execution.death) {
    const { plan } = execution.death;
    buffer.landSurvivors(plan ?? {});
    return { status: 'killed', reason: plan ? 'fault' : 'time limit', ...measured };
  }
  if (execution.fault) return { status: 'threw', error: errorOf(execution.fault), ...measured };
  return { ...outcome, ...measured };
}

/** A script that throws keeps what it had written; a write refused now has nobody left to hear it. */
function landRest(execution: Execution): void {
  for (;;) {
    try {
      execution.buffer.land();
      return;
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
    }
  }
}

function errorOf(thrown: unknown): { name: string; message: string; stack: string } {
  if (typeof thrown !== 'object' || thrown === null)
    return { name: 'Error', message: String(thrown), stack: '' };
  const { name, message, stack } = thrown as Partial<Error>;
  return { name: String(name ?? 'Error'), message: String(message ?? thrown), stack: String(stack ?? '') };
}

/** Local Date methods of a script follow the manifest's zone, which in Node is the process's own. */
function inZone<T>(zone: string, act: () => T): T {
  const before = process.env.TZ;
  if (before === zone) return act();
  process.env.TZ = zone;
  try {
    checkZoneHolds(zone);
    return act();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

/** A worker with an environment of its own cannot change zone, and would answer with wrong days in silence. */
function checkZoneHolds(zone: string): void {
  const now = Date.now();
  if (-new Date(now).getTimezoneOffset() * 60_000 === zoneOffset(now, zone)) return;
  throw new Error(`This thread cannot follow ${zone}: start the worker with { env: SHARE_ENV }.`);
}
