// Changes the settings and programmes. What is past keeps what it earned: entries cite the book of their time.
import * as v from 'valibot';
import {
  type Book,
  bookHash,
  type PolicyRefusal,
  type Program,
  type ProgramRefusal,
  readPolicies,
  readProgram,
} from '../core/book';
import { accept, type Result, refuse } from '../core/result';
import { defineAction } from './action';
import { shortText } from './command-parts';
import type { TabProblem } from './ports';
import { inTurn } from './turn';

const raw = v.union([v.pipe(v.string(), v.maxLength(500)), v.number(), v.boolean()]);

const command = v.object({
  /** Hash of the book that the form showed. */
  seen: v.string(),
  policies: v.object({ on: raw, currency: raw, language: raw, overdraw: raw }),
  programs: v.pipe(
    v.array(v.object({ kind: shortText, name: shortText, on: v.boolean(), terms: v.record(shortText, raw) })),
    v.maxLength(100),
  ),
});

export type SaveSettingsRefusal =
  /** Somebody else saved, or typed in the tabs, after the form was opened. */
  | { readonly code: 'settings-changed' }
  | { readonly code: 'policy-refused'; readonly refusal: PolicyRefusal }
  /** `index` counts from 0. */
  | { readonly code: 'program-refused'; readonly index: number; readonly refusal: ProgramRefusal };

export type SavedSettings = {
  readonly book: Book;
  readonly bookHash: string;
  readonly problems: readonly TabProblem[];
};

export const saveSettings = defineAction({
  roles: ['owner'],
  command,
  run(world, { seen, policies, programs }) {
    return inTurn<SavedSettings, SaveSettingsRefusal>(world, (turn) => {
      const wanted = bookOf(turn.book, policies, programs);
      if (!wanted.ok) return wanted;
      const hash = bookHash(wanted.value);
      // Sent twice, or nothing to change: the tabs have it already.
      if (hash !== turn.bookHash) {
        if (turn.bookHash !== seen) return refuse({ code: 'settings-changed' });
        // The choices of the new language first: Sheets refuses a word that is not among a cell's choices.
        world.tabs.relabel(wanted.value.language);
        world.settings.write(wanted.value);
      }
      const { book, problems } = world.settings.read(turn.mark);
      return accept({ book, bookHash: bookHash(book), problems });
    });
  },
});

function bookOf(
  current: Book,
  policies: v.InferOutput<typeof command>['policies'],
  programs: v.InferOutput<typeof command>['programs'],
): Result<Book, SaveSettingsRefusal> {
  const read = readPolicies(policies, current);
  const refused = read.refusals[0];
  if (refused !== undefined) return refuse({ code: 'policy-refused', refusal: refused });
  const accepted: Program[] = [];
  for (const [index, program] of programs.entries()) {
    const names = accepted.map(({ name }) => name);
    const checked = readProgram(program, read.policies.currency, names);
    if (!checked.ok) return refuse({ code: 'program-refused', index, refusal: checked.refusal });
    accepted.push(checked.value);
  }
  return accept({ schema: 1, ...read.policies, programs: accepted });
}
