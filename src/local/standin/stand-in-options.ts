/** Options of a stand-in and of each of its executions. */

import type { RunAs } from './circumstances';
import type { FaultPlan } from './faults';
import type { Memory } from './memory';
import type { Answer, PendingWrite, Question, ServiceCall } from './outcome';
import type { Loader } from './project';
import type { Deployment, Through } from './web-app';
import type { Snapshot, Workbook } from './workbook';

export interface StandInOptions {
  /** The built folder: .js files, .html files and appsscript.json. */
  readonly folder: string;
  readonly workbook: Workbook;
  /**
   * A number starts a virtual clock at that epoch millisecond; a function is an external clock. Either way, sleeps,
   * lock waits and `latency` advance it without really waiting. Default Date.now.
   */
  readonly clock?: number | (() => number);
  /** Virtual milliseconds per counted call. Default 0. */
  readonly latency?: number;
  readonly user?: string;
  /** The person's language. Default "en". */
  readonly userLocale?: string;
  /** Makes getUuid and Math.random repeatable. */
  readonly seed?: number;
  /** Answers alert and prompt. By default, an alert with one button gets OK and anything else throws. */
  readonly answers?: (question: Question) => Answer;
  /** Scopes the person refused when asked for consent. */
  readonly denied?: readonly string[];
  /** How the folder's scripts are loaded into an execution; the behaviour is the same. Default gas-local. */
  readonly loader?: Loader;
  /**
   * Where executions are remembered: the same one on the same workbook is not run again. Chance is then drawn from both,
   * so that an outcome does not depend on what ran before.
   */
  readonly memory?: Memory | undefined;
  /** The recipients that each account may mail to in a day. Default 100. */
  readonly mailQuota?: number;
  /** What is not as by default in its deployment as a web app; null if it is not deployed. */
  readonly webApp?: Partial<Deployment> | null;
}

/** What a kill after a call would leave, told without killing: one run shows what many would. */
export interface IfKilled {
  readonly pending: readonly PendingWrite[];
  left(plan: Pick<FaultPlan, 'survive' | 'tornRows'>): Snapshot;
}

export interface RunHow {
  /** Default 'menu'. */
  readonly as?: RunAs;
  readonly faults?: FaultPlan | readonly FaultPlan[];
  /** Called before every counted call; may run another execution or a person's action. */
  readonly before?: (call: ServiceCall) => void;
  /** Called after every counted call took effect. */
  readonly after?: (call: ServiceCall, ifKilled: IfKilled) => void;
  /** Only for 'open': whether the add-on was authorised in this file. Default LIMITED. */
  readonly authMode?: 'NONE' | 'LIMITED' | 'FULL';
  /** Only for 'web' and 'web-rpc', as in VisitHow. */
  readonly through?: Through;
  readonly origin?: string;
  readonly visitor?: string;
}

export interface VisitHow extends Pick<RunHow, 'faults' | 'before' | 'after'> {
  /** By which address. Default 'exec'. */
  readonly through?: Through;
  /** Where the page is opened, if it is not at Google: the workbench's own, so that what is linked opens there. */
  readonly origin?: string;
  /** The visitor's account, which only a web app that runs as its visitors learns. */
  readonly visitor?: string;
}
