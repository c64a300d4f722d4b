/** One run of a script function: its calls are counted, may fail as planned, and buffer their writes. */

// Loaded here: the global one is made at its first use, which a signal would cut off.
import { performance } from 'node:perf_hooks';
import { serialFromInstant } from './calendar';
import type { Reading } from './contents';
import { inLanguage } from './error-language';
import { NotModelled, ServiceError } from './errors';
import type { FaultPlan } from './faults';
import { localeOf } from './locale';
import type { CallKind, Meter, ServiceCall, ServiceRequest } from './outcome';
import type { Permissions } from './permissions';
import type { Realm } from './realm';
import { Show } from './show';
import type { IfKilled } from './stand-in-options';
import type { Workbook } from './workbook';
import { WriteBuffer } from './write-buffer';

export interface ExecutionOptions {
  readonly workbook: Workbook;
  readonly realm: Realm;
  readonly permissions: Permissions;
  readonly faults: readonly FaultPlan[];
  readonly before: ((call: ServiceCall) => void) | undefined;
  readonly after: ((call: ServiceCall, ifKilled: IfKilled) => void) | undefined;
  readonly now: () => number;
  readonly advance: (milliseconds: number) => void;
  readonly latency: number;
  /** The maximum duration in milliseconds: six minutes, thirty seconds for simple triggers and custom functions. */
  readonly limit: number;
  /** The user's language, in which services may word their errors. */
  readonly userLocale: string;
}

/** The longest wait, in milliseconds, for the signal that ends a killed script. */
const SIGNAL_WAIT = 10_000;

export class Execution {
  readonly workbook: Workbook;
  readonly realm: Realm;
  readonly permissions: Permissions;
  readonly buffer = new WriteBuffer();
  readonly show = new Show();
  /** Errors that a script's catch must not hide: calls outside the model, and errors of a test's own hook. */
  fault: NotModelled | null = null;
  hookError: { readonly error: unknown } | null = null;
  death: { readonly plan: FaultPlan | null } | null = null;
  /** Counts executions. */
  readonly number: number;
  private readonly calls: ServiceCall[] = [];
  private cellsRead = 0;
  private cellsWritten = 0;
  private readonly deadline: number;
  /** Whether a fault plan may kill it, which requires a run that a signal can end. */
  readonly interruptible: boolean;

  constructor(private readonly options: ExecutionOptions) {
    this.workbook = options.workbook;
    this.number = options.workbook.begin();
    this.realm = options.realm;
    this.permissions = options.permissions;
    this.deadline = options.now() + options.limit;
    this.interruptible = options.faults.some(({ act }) => act.startsWith('kill'));
  }

  now(): number {
    return this.options.now();
  }

  advance(milliseconds: number): void {
    this.options.advance(milliseconds);
    this.checkTime();
  }

  /** A call that reaches the server: counted, delayed, and failing if a plan says so. */
  call<T>(request: ServiceRequest, effect: (n: number) => T): T {
    const { kind, cells } = request;
    const n = this.calls.length + 1;
    const call: ServiceCall = { n, ...request };
    this.calls.push(call);
    this.advance(this.options.latency);
    this.hook(() => this.options.before?.(call));
    this.checkAlive();
    const plan = this.options.faults.find(({ at, forever }) => at === n || (forever === true && n > at));
    if (plan?.act === 'throw-before') this.failService(plan);
    if (plan?.act === 'kill-before') this.die(plan);
    if (kind === 'read') this.cellsRead += cells;
    if (kind === 'write' || kind === 'append') this.cellsWritten += cells;
    const result = effect(n);
    this.hook(() => this.options.after?.(call, this.ifKilled()));
    if (plan?.act === 'apply-then-throw') this.failService(plan);
    if (plan?.act === 'kill-after') this.die(plan);
    return result;
  }

  /** A call that reads the sheet, so all earlier writes are flushed first. */
  read<T>(request: ServiceRequest, look: () => T): T {
    return this.call(request, () => {
      this.buffer.land();
      return look();
    });
  }

  /** A call whose effect stays in the buffer for now. */
  write(request: ServiceRequest, land: (rows?: number) => void): void {
    const { name, where } = request;
    this.call(request, (n) => {
      this.buffer.add({ call: n, name, where, land });
    });
  }

  /** How the sheet parses text that is written now. */
  reading({ ignoresFormat = false } = {}): Reading {
    const { workbook } = this;
    return {
      ignoresFormat,
      locale: localeOf(workbook.locale),
      today: Math.floor(serialFromInstant(this.now(), workbook.timeZone)),
      apostropheInTextCells: workbook.contested.apostropheInTextCells,
      apostropheInOtherCells: workbook.contested.apostropheInOtherCells,
      understood: new Map(),
    };
  }

  /** The text of a service's error as the user gets it. */
  worded(message: string): string {
    const { workbook, options } = this;
    return workbook.contested.errorLanguage === 'user' ? inLanguage(options.userLocale, message) : message;
  }

  /** Throws if the script has ended; every further service call must fail. */
  checkAlive(): void {
    if (this.death || this.hookError) throw new ServiceError('The execution has ended.');
  }

  meter(): Meter {
    const byKind: Partial<Record<CallKind, number>> = {};
    for (const { kind } of this.calls) byKind[kind] = (byKind[kind] ?? 0) + 1;
    return {
      calls: this.calls,
      byKind,
      cellsRead: this.cellsRead,
      cellsWritten: this.cellsWritten,
      pendingAtEnd: this.buffer.pending,
    };
  }

  private hook(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.hookError = { error };
    }
  }

  private ifKilled(): IfKilled {
    const { buffer, workbook } = this;
    return {
      pending: buffer.pending,
      left(plan) {
        const now = workbook.snapshot();
        buffer.landSurvivors(plan);
        const left = workbook.snapshot();
        workbook.become(now);
        return left;
      },
    };
  }

  private failService(plan: FaultPlan): never {
    throw new ServiceError(
      plan.message ?? `Service Spreadsheets failed while accessing document with id ${this.workbook.id}.`,
    );
  }

  private checkTime(): void {
    if (this.now() > this.deadline) this.die(null);
  }

  /**
   * Ends the script here. V8 stops it on the signal, so that neither catch nor finally runs. Without a planned
   * kill (the time limit) nothing waits for a signal: every further call then fails, which leaves the same workbook.
   */
  private die(plan: FaultPlan | null): never {
    this.death = { plan };
    if (this.interruptible) {
      process.kill(process.pid, 'SIGINT');
      const until = performance.now() + SIGNAL_WAIT;
      while (performance.now() < until);
    }
    this.checkAlive();
    throw new NotModelled('Life after death');
  }
}
