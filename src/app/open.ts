// What a sidebar needs to begin: the day, the settings, the catalog, and what in the tabs has to be mended.
import * as v from 'valibot';
import { type Book, bookHash, type RawProgram, writeProgram } from '../core/book';
import type { Day } from '../core/day';
import { accept, refuse } from '../core/result';
import { defineAction } from './action';
import type { CatalogItem, Mark, TabProblem, World } from './ports';
import { markOf } from './turn';

export type Opened = {
  readonly today: Day;
  readonly actor: string;
  readonly book: Book;
  readonly bookHash: string;
  /** The programmes as `save-settings` takes them. */
  readonly programs: readonly RawProgram[];
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
  const { book, problems } = world.settings.read(mark);
  const catalog = world.catalog.read(book);
  return {
    today: world.clock.today(),
    actor: world.actor(),
    book,
    bookHash: bookHash(book),
    programs: book.programs.map((program) => writeProgram(program, book.currency)),
    catalog: catalog.items,
    problems: [...problems, ...catalog.problems],
  };
}
