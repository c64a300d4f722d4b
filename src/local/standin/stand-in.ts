/** Loads the built folder and runs its functions as Google would, with fresh globals for each execution. */

import { Allowance } from './allowance';
import { carriedIn, carriedOut, native, PageError } from './boundary';
import { ByHand } from './by-hand';
import { CellFunctions } from './cell-functions';
import { CIRCUMSTANCES } from './circumstances';
import { finish, result } from './ending';
import { ServiceError } from './errors';
import { Execution } from './execution';
import type { FaultPlan } from './faults';
import { digestOf, fingerprintOf } from './fingerprint';
import type { Handles } from './handles';
import type { MenuTree, Outcome } from './outcome';
import { type AuthMode, Permissions } from './permissions';
import type { Edited, Person } from './person';
import { type Project, readProject } from './project';
import { seeded } from './realm';
import { AUTH_MODE } from './script-app';
import { services } from './services';
import { userObject } from './session';
import { createHandles } from './spreadsheet-app';
import type { RunHow, StandInOptions, VisitHow } from './stand-in-options';
import { addressOf, DEPLOYMENT, type Deployment, isReserved, visitEvent } from './web-app';
import type { Workbook } from './workbook';
import type { Trigger } from './workbook-state';
import { inZone } from './zone';

/** Somebody without access to the spreadsheet. */
const VISITOR = 'visitor@example.org';

type Arguments = (handles: Handles) => readonly unknown[];

interface Asked {
  readonly fn: string;
  readonly how: RunHow;
  readonly prepare: Arguments;
  readonly carried: readonly unknown[] | undefined;
  readonly random: () => number;
}

export class StandIn {
  readonly workbook: Workbook;
  readonly person: Person;
  private readonly project: () => Project;
  private readonly outside: () => number;
  private readonly random: () => number;
  private readonly daily: number;
  private readonly cells: CellFunctions;

  constructor(private readonly options: StandInOptions) {
    const { folder, workbook, clock = Date.now, loader = 'gas-local' } = options;
    this.workbook = workbook;
    const first = readProject(folder, loader);
    // gas-local follows a folder that is rebuilt; the compiled loaders are fixed for the length of a test.
    this.project = loader === 'gas-local' ? () => readProject(folder, loader) : () => first;
    this.outside = typeof clock === 'number' ? () => clock : clock;
    this.random = options.seed === undefined ? Math.random : seeded(options.seed);
    this.daily = options.mailQuota ?? 100;
    this.cells = new CellFunctions(
      workbook,
      () => this.project().exposed,
      (fn, args) => this.run(fn, args, { as: 'custom' }),
    );
    this.person = new ByHand(
      workbook,
      () => this.now(),
      (edited) => this.fireEdit(edited),
    );
  }

  /** Names that menus, triggers and google.script.run can call: top-level function declarations. */
  get exposed(): readonly string[] {
    return [...this.project().exposed];
  }

  now(): number {
    return this.outside() + this.workbook.waited;
  }

  advance(milliseconds: number): void {
    this.workbook.waited += milliseconds;
  }

  run(fn: string, args: readonly unknown[] = [], how: RunHow = {}): Outcome {
    return this.execute(fn, how, ({ execution: { realm } }) => args.map((arg) => native(realm, arg)), args);
  }

  /**
   * Runs the functions in cells to which something else is passed than before, as Google does by itself after a change.
   * @returns how many were run
   */
  calculate(): number {
    return this.cells.calculate();
  }

  /** Runs onOpen with limited authorisation; throws if it fails or an item names no exposed function. */
  open(how: Pick<RunHow, 'authMode'> = {}): MenuTree {
    if (!this.project().exposed.has('onOpen')) return [];
    const outcome = this.run('onOpen', [], { ...how, as: 'open' });
    if (outcome.status === 'threw') throw new Error(`onOpen failed: ${outcome.error.message}`);
    if (outcome.status === 'killed') throw new Error('onOpen was killed.');
    this.checkMenus(outcome.effects.menus);
    return outcome.effects.menus;
  }

  /**
   * Opens a page of the web app.
   * @param query what follows the question mark of its address
   * @throws Error if the script is not deployed as one
   */
  visit(query = '', how: VisitHow = {}): Outcome {
    if (this.deployment === null) throw new Error('The script is not deployed as a web app.');
    if (isReserved(query)) throw new Error('Sorry, the file you have requested does not exist.');
    return this.execute('doGet', { through: 'exec', ...how, as: 'web' }, ({ execution: { realm } }) => [
      native(realm, visitEvent(query)),
    ]);
  }

  private get deployment(): Deployment | null {
    const { webApp = {} } = this.options;
    return webApp === null ? null : { ...DEPLOYMENT, ...webApp };
  }

  private allowanceOf(account: string): Allowance {
    return new Allowance(this.workbook, account, this.daily);
  }

  /** Runs the function of each of this person's time-driven triggers, as if the hour of each had come. */
  fireTriggers(): readonly Outcome[] {
    return this.triggers().map(({ handler }) => this.run(handler, [], { as: 'trigger' }));
  }

  private triggers(): readonly Trigger[] {
    return this.workbook.state.triggers.filter(({ owner }) => owner === this.user);
  }

  private get user(): string {
    return this.options.user ?? 'owner@example.com';
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
    return this.execute('onEdit', { as: 'edit' }, (handles) => {
      const { value, oldValue } = edited;
      return [
        native(handles.execution.realm, {
          ...this.event(handles, 'LIMITED'),
          range: handles.range(edited.tab, edited.area),
          ...(value === undefined ? {} : { value }),
          ...(oldValue === undefined ? {} : { oldValue }),
        }),
      ];
    });
  }

  private event({ execution, spreadsheet }: Handles, mode: AuthMode): Record<string, unknown> {
    return { authMode: AUTH_MODE[mode], source: spreadsheet(), user: userObject(execution, '') };
  }

  /** The event that a time-driven trigger passes to its function. */
  private tick(fn: string): Record<string, unknown> {
    const trigger = this.triggers().find(({ handler }) => handler === fn);
    return { authMode: AUTH_MODE.FULL, ...(trigger === undefined ? {} : { triggerUid: trigger.id }) };
  }

  private execute(fn: string, how: RunHow, prepare: Arguments, carried?: readonly unknown[]): Outcome {
    const { memory } = this.options;
    if (memory === undefined) return this.executeNow({ fn, how, prepare, carried, random: this.random });
    const { before, after, ...rest } = how;
    const key = digestOf([this.surroundings, fn, carried, rest, fingerprintOf(this.workbook), this.now()]);
    const random = key === null ? this.random : seeded(Buffer.from(key, 'base64').readUInt32LE());
    const run = () => this.executeNow({ fn, how, prepare, carried, random });
    // Hooks, and arguments that are made of the workbook, are not in the key.
    const isWhole = key !== null && !before && !after && carried !== undefined;
    return isWhole ? memory.recall(this.workbook, key, run) : run();
  }

  /** All but the workbook, the request and the time that an execution depends on. */
  private get surroundings(): string {
    const { folder, seed, latency, userLocale, denied, mailQuota, webApp, answers } = this.options;
    return JSON.stringify([
      ...[folder, seed, latency, this.user, userLocale, denied, mailQuota, webApp, answers === undefined],
      ...[this.workbook.contested, [...this.workbook.locks.keys()]],
    ]);
  }

  private executeNow({ fn, how, prepare, carried, random }: Asked): Outcome {
    const as = how.as ?? 'menu';
    const around = CIRCUMSTANCES[as];
    const mode = as === 'open' ? (how.authMode ?? 'LIMITED') : around.mode;
    const project = this.project();
    const { denied = [], userLocale = 'en', latency = 0 } = this.options;
    const granted = project.manifest.oauthScopes.filter((scope) => !denied.includes(scope));
    const permissions = new Permissions(mode, granted);
    const { deployment } = this;
    const isVisit = !around.container;
    const isVisitors = isVisit && deployment?.executeAs === 'visitor';
    const account = isVisitors ? (how.visitor ?? VISITOR) : this.user;
    const execution = new Execution({
      workbook: this.workbook,
      realm: project.realm({ now: () => this.now(), random }),
      permissions,
      faults:
        how.faults === undefined ? [] : Array.isArray(how.faults) ? how.faults : [how.faults as FaultPlan],
      before: how.before,
      after: how.after,
      now: () => this.now(),
      advance: (milliseconds) => this.advance(milliseconds),
      latency,
      limit: around.limit,
      userLocale,
    });
    const handles = createHandles(execution, {
      hasWindow: around.window,
      book: isVisitors ? 'refused' : around.book ? 'active' : 'contested',
    });
    const { timeZone } = project.manifest;
    Object.assign(
      execution.realm.context,
      services({
        handles,
        hasUi: around.ui,
        inContainer: around.container,
        session: {
          user: account,
          timeZone,
          locale: userLocale,
          simpleTrigger: around.simpleTrigger,
          visitor: isVisit && !isVisitors,
        },
        allowance: this.allowanceOf(account),
        address: deployment && addressOf(deployment, (as === 'web' && how.through) || null, how.origin),
        ask: this.options.answers,
        random,
        page: (name) => project.page(name),
      }),
    );
    const began = this.now();
    const outcome = inZone(timeZone, () =>
      finish(execution, () => {
        if (as === 'trigger' && !this.allowanceOf(account).mayRun(began))
          throw new ServiceError('Service using too much computer time for one day');
        project.load(execution.realm);
        permissions.loading = false;
        if (around.carried && (fn.endsWith('_') || !project.exposed.has(fn))) {
          throw new PageError(`google.script.run.${fn} is not a function`);
        }
        if (!project.exposed.has(fn)) throw new ServiceError(`Script function not found: ${fn}`);
        const args =
          around.carried && carried
            ? carriedIn(execution.realm, carried)
            : carried?.length !== 0
              ? prepare(handles)
              : as === 'open'
                ? [native(execution.realm, this.event(handles, mode))]
                : as === 'trigger'
                  ? [native(execution.realm, this.tick(fn))]
                  : [];
        const value = execution.realm.call(fn, args, execution);
        return () => (around.carried ? carriedOut(value, this.workbook.contested) : result(value));
      }),
    );
    if (as === 'trigger') this.allowanceOf(account).run(began, this.now());
    project.giveBack(execution.realm);
    return outcome;
  }
}
