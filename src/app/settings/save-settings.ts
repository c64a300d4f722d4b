// Changes the settings and rules. What is past keeps what it earned: entries cite the book of their time.
import * as v from 'valibot';
import { type Book, bookHash, kindsOf, namesOf, type RuleSort, ruleSorts } from '../../core/ruleset';
import type { Reading } from '../../core/fields';
import { type PolicyName, type PolicyRefusal, policyNames, readPolicies } from '../../core/policies';
import { accept, type Result, refuse } from '../../core/result';
import { type Rule, type RuleRefusal, readRule } from '../../core/rules';
import { defineAction } from '../action';
import { shortText } from '../command-parts';
import type { TabProblem } from '../ports';
import { inTurn } from '../ledger/transaction';

const raw = v.union([v.pipe(v.string(), v.maxLength(2000)), v.number(), v.boolean()]);

const policies = v.object(
  Object.fromEntries(policyNames.map((name) => [name, raw])) as { [Name in PolicyName]: typeof raw },
);

const rules = v.pipe(
  v.array(v.object({ kind: shortText, name: shortText, on: v.boolean(), terms: v.record(shortText, raw) })),
  v.maxLength(100),
);

const command = v.object({
  /** Hash of the book that the form showed. */
  seen: v.string(),
  policies,
  programs: rules,
  rewards: rules,
  bonuses: rules,
});

export type SaveSettingsRefusal =
  /** Somebody else saved, or typed in the tabs, after the form was opened. */
  | { readonly code: 'settings-changed' }
  | PolicyRefusal
  /** `index` counts from 0. */
  | {
      readonly code: 'rule-refused';
      readonly sort: RuleSort;
      readonly index: number;
      readonly refusal: RuleRefusal;
    };

export type SavedSettings = {
  readonly book: Book;
  readonly bookHash: string;
  readonly problems: readonly TabProblem[];
};

export const saveSettings = defineAction({
  roles: ['owner'],
  command,
  run(world, { seen, ...wish }) {
    return inTurn<SavedSettings, SaveSettingsRefusal>(world, (turn) => {
      const names = namesOf(turn.items);
      const wanted = bookOf(turn.book, wish, names);
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

type Wish = Omit<v.InferOutput<typeof command>, 'seen'>;

function bookOf(current: Book, wish: Wish, names: Reading['names']): Result<Book, SaveSettingsRefusal> {
  const read = readPolicies(wish.policies, current);
  const refused = read.refusals[0];
  if (refused !== undefined) return refuse(refused);
  const reading = { currency: read.policies.currency, names };
  const sorts: { [Sort in RuleSort]?: readonly Rule[] } = {};
  for (const sort of ruleSorts) {
    const checked = rulesOf(sort, wish[sort], reading);
    if (!checked.ok) return checked;
    sorts[sort] = checked.value;
  }
  const { programs = [], rewards = [], bonuses = [] } = sorts;
  return accept({ schema: 1, ...read.policies, programs, rewards, bonuses });
}

function rulesOf(
  sort: RuleSort,
  wish: Wish['programs'],
  reading: Reading,
): Result<readonly Rule[], SaveSettingsRefusal> {
  const accepted: Rule[] = [];
  for (const [index, rule] of wish.entries()) {
    const checked = readRule(kindsOf[sort], rule, reading, accepted);
    if (!checked.ok) return refuse({ code: 'rule-refused', sort, index, refusal: checked.refusal });
    accepted.push(checked.value);
  }
  return accept(accepted);
}
