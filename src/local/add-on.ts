// Drives the add-on from a program: opens its sidebar for the capability, then sends requests through the api.
import { randomBytes } from 'node:crypto';
import type { Outcome } from './standin/index';

/** Runs one of the add-on's exposed functions, as a menu click, google.script.run, the clock or a visitor of the web page does. */
export type Runner = (
  fn: string,
  args: readonly unknown[],
  as: 'menu' | 'rpc' | 'web-rpc' | 'trigger' | 'web',
) => Outcome;

export type Refusal = { readonly code: string; readonly [name: string]: unknown };
export type Reply =
  | { readonly ok: true; readonly value: unknown; readonly remarks?: readonly string[] }
  | { readonly ok: false; readonly refusal: Refusal; readonly sentence: string };

/** The add-on failed in a way that it should have reported in a sentence. */
export class AddOnProblem extends Error {}

export class AddOn {
  private readonly runner: Runner;
  private readonly capability: string;

  constructor(runner: Runner) {
    this.runner = runner;
    const outcome = runner('openSidebar', [], 'menu');
    const page = outcome.effects.sidebars[0]?.html ?? '';
    // A long page is broken into lines wherever they end.
    const boot = /"capability":"([^"]+)"/.exec(page.replaceAll('\n', ''))?.[1];
    if (boot === undefined) throw new AddOnProblem(`The add-on opened no sidebar${problemOf(outcome)}.`);
    this.capability = boot;
  }

  /** Sends one request. @param key 32 hexadecimal digits: the same for each retry of the same request */
  call(action: string, command: unknown, key = randomBytes(16).toString('hex')): Reply {
    const outcome = this.runner('api', [{ capability: this.capability, key, action, command }], 'rpc');
    if (outcome.status !== 'returned')
      throw new AddOnProblem(`The add-on did not answer${problemOf(outcome)}.`);
    return outcome.value as Reply;
  }

  /** Sends one request as a client's own page does. @param link the address of the page */
  asClient(link: string, action: string, command: unknown): Reply {
    const capability = `k.${new URL(link).searchParams.get('k')}`;
    const key = randomBytes(16).toString('hex');
    const outcome = this.runner('api', [{ capability, key, action, command }], 'web-rpc');
    if (outcome.status !== 'returned')
      throw new AddOnProblem(`The add-on did not answer${problemOf(outcome)}.`);
    return outcome.value as Reply;
  }

  /** Opens the web page once by its address, which the add-on learns from that. */
  visit(): void {
    const outcome = this.runner('doGet', [], 'web');
    if (outcome.status !== 'returned')
      throw new AddOnProblem(`The web page did not open${problemOf(outcome)}.`);
  }

  /** Runs what Google's clock runs every hour; the mail that it would have sent. */
  hourly(): Outcome['effects']['mails'] {
    const outcome = this.runner('hourly', [], 'trigger');
    if (outcome.status !== 'returned')
      throw new AddOnProblem(`The hourly run did not end well${problemOf(outcome)}.`);
    return outcome.effects.mails;
  }
}

function problemOf(outcome: Outcome): string {
  if (outcome.status === 'threw') return `: ${outcome.error.message}`;
  return outcome.status === 'killed' ? `: it was ended (${outcome.reason})` : '';
}
