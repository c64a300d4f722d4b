/** Options of a stand-in and of each of its executions. */

import type { RunAs } from './circumstances';
import type { FaultPlan } from './faults';
import type { Answer, Question, ServiceCall } from './outcome';
import type { Loader } from './project';
import type { Deployment, Through } from './web-app';
import type { Workbook } from './workbook';

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
  /** The recipients that each account may mail to in a day. Default 100. */
  readonly mailQuota?: number;
  /** What is not as by default in its deployment as a web app; null if it is not deployed. */
  readonly webApp?: Partial<Deployment> | null;
}

export interface RunHow {
  /** Default 'menu'. */
  readonly as?: RunAs;
  readonly faults?: FaultPlan | readonly FaultPlan[];
  /** Called before every counted call; may run another execution or a person's action. */
  readonly before?: (call: ServiceCall) => void;
  /** Only for 'open': whether the add-on was authorised in this file. Default LIMITED. */
  readonly authMode?: 'NONE' | 'LIMITED' | 'FULL';
  /** Only for 'web' and 'web-rpc', as in VisitHow. */
  readonly through?: Through;
  readonly origin?: string;
  readonly visitor?: string;
}

export interface VisitHow extends Pick<RunHow, 'faults' | 'before'> {
  /** By which address. Default 'exec'. */
  readonly through?: Through;
  /** Where the page is opened, if it is not at Google: the workbench's own, so that what is linked opens there. */
  readonly origin?: string;
  /** The visitor's account, which only a web app that runs as its visitors learns. */
  readonly visitor?: string;
}
