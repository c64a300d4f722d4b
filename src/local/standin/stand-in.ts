/** Loads the built folder and runs its functions as Google would, each execution with fresh globals. */
import type { Book } from './book';
import type { FaultPlan } from './faults';
import type { Answer, MenuTree, Outcome, Question, ServiceCall } from './outcome';
import type { Person } from './person';

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
  /** Makes getUuid and Math.random repeatable. */
  readonly seed?: number;
  /** Answers alert and prompt. Without it an alert with one button gets OK and anything else fails loudly. */
  readonly answers?: (question: Question) => Answer;
  /** Scopes the person refused when asked for consent. */
  readonly denied?: readonly string[];
  /** gas-local reads the folder at each execution; compiled compiles once. Same behaviour. Default gas-local. */
  readonly loader?: 'gas-local' | 'compiled';
  /** What is left of the day's mail. Default 100. */
  readonly mailQuota?: number;
}

/** web: doGet or doPost; web-rpc: google.script.run from a web-app page (no spreadsheet interface). */
export type RunAs = 'menu' | 'rpc' | 'web' | 'web-rpc' | 'trigger' | 'open' | 'edit' | 'custom';

export interface RunHow {
  /** Default 'menu'. */
  readonly as?: RunAs;
  readonly faults?: FaultPlan | readonly FaultPlan[];
  /** Called before every counted call; may run another execution or a person's act. */
  readonly before?: (call: ServiceCall) => void;
  /** Only for 'open': whether the add-on was authorised in this file. Default LIMITED. */
  readonly authMode?: 'NONE' | 'LIMITED' | 'FULL';
}

export declare class StandIn {
  constructor(options: StandInOptions);
  readonly book: Book;
  readonly person: Person;
  /** Names that menus, triggers and google.script.run can call: top-level function declarations. */
  readonly exposed: readonly string[];
  now(): number;
  advance(milliseconds: number): void;
  run(fn: string, args?: readonly unknown[], how?: RunHow): Outcome;
  /** Runs onOpen with limited authorisation; throws when it fails or an item names no exposed function. */
  open(how?: Pick<RunHow, 'authMode'>): MenuTree;
}
