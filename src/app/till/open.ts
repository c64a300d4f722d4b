// What a sidebar needs to begin: the day, the settings, the catalog, and what in the tabs has to be mended.
import * as v from 'valibot';
import { type Book, bookHash, kindsOf, type RuleSort, ruleSorts } from '../../core/ruleset';
import type { Day, Moment } from '../../core/day';
import { type RawPolicies, writePolicies } from '../../core/policies';
import { accept, refuse } from '../../core/result';
import { type RawRule, writeRule } from '../../core/rules';
import { defineAction } from '../action';
import type { CatalogItem, Mark, TabProblem, World } from '../ports';
import { markOf } from '../ledger/transaction';

export type RawRules = { readonly [Sort in RuleSort]: readonly RawRule[] };

export type Opened = {
  readonly today: Day;
  /** Now, by the salon's clock. */
  readonly moment: Moment;
  readonly actor: string;
  readonly book: Book;
  readonly bookHash: string;
  /** Settings, programmes, rewards and bonuses as `save-settings` takes them. */
  readonly policies: RawPolicies;
  readonly rules: RawRules;
  readonly catalog: readonly CatalogItem[];
  readonly problems: readonly TabProblem[];
};

export const open = defineAction({
  roles: ['owner', 'staff'],
  command: v.object({}),
  run(world) {
    const mark = markOf(world);
    return mark === null ? refuse({ code: 'not-set-up' }) : accept<Opened>(openedOf(world, mark));
  },
});

export function openedOf(world: World, mark: Mark): Opened {
  const { book, items, problems } = world.settings.read(mark);
  return {
    today: world.clock.today(),
    moment: world.clock.moment(),
    actor: world.actor(),
    book,
    bookHash: bookHash(book),
    policies: writePolicies(book),
    rules: rawRules(book),
    catalog: items,
    problems,
  };
}

function rawRules(book: Book): RawRules {
  const raw = (sort: RuleSort) => book[sort].map((rule) => writeRule(kindsOf[sort], rule, book.currency));
  return Object.fromEntries(ruleSorts.map((sort) => [sort, raw(sort)])) as { [Sort in RuleSort]: RawRule[] };
}
