// Saves settings and programmes together, since together they are one book.
import { useRef } from 'preact/hooks';
import type { Book, Policies, Program, RawPolicies, RawProgram } from '../../core/book';
import { writeProgram } from '../../core/book';
import { type CallRefusal, call } from '../door';
import { useSession } from '../session';

export function rawPolicies({ on, currency, language, overdraw }: Policies): RawPolicies {
  return { on, currency: currency.code, language, overdraw };
}

export function rawPrograms({ programs, currency }: Book): readonly RawProgram[] {
  return programs.map((program: Program) => writeProgram(program, currency));
}

type Wanted = {
  readonly policies?: RawPolicies;
  readonly programs?: readonly RawProgram[];
};

/** Sends what is wanted with the rest as it is; null when it is saved. */
export function useSaveSettings(): (wanted: Wanted) => Promise<CallRefusal | null> {
  const session = useSession();
  // An undo is pressed long after it was made: it has to go by the book of now.
  const latest = useRef(session);
  latest.current = session;
  return async ({ policies, programs }) => {
    const { opened, update, reload } = latest.current;
    const { book, bookHash: seen } = opened;
    const answer = await call('save-settings', {
      seen,
      policies: policies ?? rawPolicies(book),
      programs: (programs ?? rawPrograms(book)).map((program) => ({
        ...program,
        terms: { ...program.terms },
      })),
    });
    if (answer.ok) {
      update(answer.value);
      return null;
    }
    // Somebody was faster: show what there is now before anything is changed again.
    if (answer.refusal.code === 'settings-changed') await reload();
    return answer.refusal;
  };
}
