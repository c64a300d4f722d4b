// The only connection to the server: google.script.run, typed, with failures returned as refusals.
import type { ActionName, AnswerOf, CommandOf, Reply } from '../app/actions';
import type { StampsOfAnswer } from '../app/clients/clients-stamp';
import { commandKey } from '../core/decide/command-key';
import type { Result } from '../core/result';
import type { AnyRefusal } from '../i18n/refusals';
import { boot, isPhone } from './boot';
import { type CallFailure, failureSaid } from './call-failure';

/** Anything that can come instead of an answer: refusals by the server, and failures on the way to it. */
export type CallRefusal = (
  | AnyRefusal
  | CallFailure
  /** A piece of the page did not arrive whole. */
  | { readonly code: 'piece-broken' }
) & {
  /** The server's words for it, in the sheet's language. */
  readonly sentence?: string;
};

export type Answered<Name extends ActionName> = Result<AnswerOf<Name>, CallRefusal>;

type Runner = {
  withSuccessHandler(then: (reply: unknown) => void): Runner;
  withFailureHandler(then: (error: unknown) => void): Runner;
  api(request: unknown): void;
  openReports(): void;
};

declare global {
  interface Window {
    readonly google?: { readonly script: { readonly run: Runner } };
  }
}

/** 32 hexadecimal digits: the same for every retry of the same request, so that it is carried out once. */
export function newKey(): string {
  return commandKey(Date.now(), drawnDigits(10));
}

/** Hexadecimal digits that nobody can guess, two for each byte. */
export function drawnDigits(bytes: number): string {
  const drawn = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(drawn, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const hearing = new Set<(stamps: StampsOfAnswer) => void>();

/** Calls back with what each answer says of the list of clients; returns how to stop that. */
export function hearStamps(hear: (stamps: StampsOfAnswer) => void): () => void {
  hearing.add(hear);
  return () => void hearing.delete(hear);
}

const hearingEnd = new Set<() => void>();

/** Calls back once the link with which the page was opened no longer works; returns how to stop that. */
export function hearEnd(hear: () => void): () => void {
  hearingEnd.add(hear);
  return () => void hearingEnd.delete(hear);
}

/** Where the network breaks while a request is on its way, Google's page never says what became of it. */
const LONGEST_WAIT_MS = 60_000;

/** The answer, or that it took too long. */
export function inTime<Name extends ActionName>(answer: Promise<Answered<Name>>): Promise<Answered<Name>> {
  return new Promise((resolve, reject) => {
    const tooLong = { ok: false, refusal: { code: 'took-too-long' } } as const;
    const timer = setTimeout(() => resolve(tooLong), LONGEST_WAIT_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export function call<Name extends ActionName>(
  action: Name,
  command: CommandOf<Name>,
  key: string = newKey(),
): Promise<Answered<Name>> {
  const run = window.google?.script.run;
  if (run === undefined) return Promise.resolve({ ok: false, refusal: { code: 'offline' } });
  const answer = new Promise<Answered<Name>>((resolve) => {
    run
      .withSuccessHandler((reply) => {
        const { clients } = reply as { readonly clients?: StampsOfAnswer | null };
        const answered = answeredOf<Name>(reply as Reply<Name>);
        resolve(answered);
        if (isPhone && !answered.ok && answered.refusal.code === 'capability-expired')
          for (const hear of hearingEnd) hear();
        // The view that asked takes its answer first.
        if (clients) for (const hear of hearing) hear(clients);
      })
      .withFailureHandler((error) => resolve({ ok: false, refusal: failureOf(error) }))
      .api({ capability: boot.capability, key, action, command });
  });
  return isPhone ? inTime(answer) : answer;
}

/** Asks the server to show the reports above the sheet. @returns null once they are on their way, or why they are not */
export function showReports(): Promise<CallRefusal | null> {
  const run = window.google?.script.run;
  if (run === undefined) return Promise.resolve({ code: 'offline' });
  return new Promise((resolve) => {
    run
      .withSuccessHandler(() => resolve(null))
      .withFailureHandler((error) => resolve(failureOf(error)))
      .openReports();
  });
}

/** A refusal keeps the sentence that the server gave it. */
export function answeredOf<Name extends ActionName>(reply: Reply<Name>): Answered<Name> {
  if (reply.ok) return reply;
  const { sentence } = reply as { readonly sentence?: string };
  const refusal = reply.refusal as CallRefusal;
  return { ok: false, refusal: sentence === undefined ? refusal : { ...refusal, sentence } };
}

/** Why the server could not be reached, from what Google's page says. */
function failureOf(error: unknown): CallRefusal {
  const message = error instanceof Error ? error.message : String(error);
  return failureSaid(message, navigator.onLine) ?? { code: 'platform', message };
}
