// Functions that people type into cells: points of clients, as they are or stood on a day, and what is left on a gift card.
// Google runs them for nobody, without writing, and again only when a cell that is passed has changed.
import { clientNamed } from '../app/clients/client-named';
import { entriesOf } from '../app/ledger/journal-rows';
import { withoutOlder } from '../app/ledger/verified-state';
import type { ClientRow } from '../app/ports/members';
import type { World } from '../app/ports/world';
import { isDay } from '../core/day';
import { entriesByMember } from '../core/journal/entries-by-member';
import { currencyOf } from '../core/money';
import { pointsOn } from '../core/points/points-on';
import { standingOf } from '../core/points/standing';
import { isDead } from '../core/stored-values/stored-value';
import { catalogs } from '../i18n/catalog';
import type { CellWords } from '../i18n/catalog-shape';
import { worthOf } from './stored-values/stored-value-row';
import { type Cell, dayOfCell, textOf } from './tabs/cells';
import { type Wired, wire } from './wiring';

/** One cell, or the rows of several. */
type Given = Cell | readonly (readonly Cell[])[];
type Answer = string | number;
type Answers = Answer | Answer[][];

const NOBODY: Answers = '';

/** The same for each cell that was passed, with one reading for all of them. */
function each(given: Given, answer: (cell: Cell, row: number) => Answer): Answers {
  if (!Array.isArray(given)) return answer(given as Cell, 0);
  return (given as readonly (readonly Cell[])[]).map((cells, row) => cells.map((cell) => answer(cell, row)));
}

/**
 * Any visitor of a web app can call these functions by name, and must learn nothing: there, and only there, the document
 * has no lock.
 */
function isInSheet(): boolean {
  return LockService.getDocumentLock() !== null;
}

function answered(work: (wired: Wired, words: CellWords) => Answers): Answers {
  if (!isInSheet()) return NOBODY;
  const wired = wire();
  const words = catalogs[wired.workbook.language()].cellWords;
  if (wired.world.checkpoint.read() === null) return words.notSetUp;
  return work(wired, words);
}

type Named = { readonly client: ClientRow } | { readonly said: string };

/** By number, code, card, name, and else by phone or address. */
function finder(world: World, words: CellWords): (text: string) => Named {
  const { clients: rows } = world.members.list(2, Number.MAX_SAFE_INTEGER);
  const checkpoint = world.checkpoint.read();
  // A row of before that somebody has pasted back would be believed.
  const clients = checkpoint === null ? rows : withoutOlder(rows, checkpoint);
  const known = new Map<string, Named>();
  const digits = (text: string) => text.replace(/\D/g, '').slice(-9);
  const find = (text: string): Named => {
    const named = clientNamed(clients, text);
    if (named.ok) return { client: named.value };
    if (named.refusal.code === 'client-ambiguous') return { said: words.several(text) };
    const isTheirs = ({ contact: { phone, email } }: ClientRow) =>
      text.includes('@')
        ? email.toLowerCase() === text.toLowerCase()
        : digits(text).length > 7 && digits(phone) === digits(text);
    const [one, other] = clients.filter(isTheirs);
    if (one === undefined) return { said: words.nobody(text) };
    if (other !== undefined) return { said: words.several(text) };
    const holder = clientNamed(clients, one.id);
    return holder.ok ? { client: holder.value } : { said: words.nobody(text) };
  };
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

export function POINTS(given: Given = '', _version?: unknown): Answers {
  return answered(({ world }, words) => {
    const find = finder(world, words);
    const moment = world.clock.moment();
    return each(given, (cell) => {
      const text = textOf(cell);
      if (text === '') return '';
      const found = find(text);
      if ('said' in found) return found.said;
      const { state } = found.client;
      return state === null ? words.unreadable : standingOf(state, moment).available;
    });
  });
}

export function POINTS_ON(given: Given = '', day: Given = '', _version?: unknown): Answers {
  return answered(({ world, workbook }, words) => {
    const find = finder(world, words);
    const asked = [given].flat(2).map((cell) => find(textOf(cell)));
    const ids = new Set(asked.flatMap((found) => ('client' in found ? [found.client.id] : [])));
    const entries = entriesByMember(entriesOf(world.journal.find('member', [...ids])));
    return each(given, (cell, row) => {
      const text = textOf(cell);
      if (text === '') return '';
      const found = find(text);
      if ('said' in found) return found.said;
      const when = dayOfCell(Array.isArray(day) ? day[row]?.[0] : (day as Cell), workbook.offset());
      if (!isDay(when)) return words.noDay(when);
      const own = [...(entries.get(found.client.id) ?? [])].sort((a, b) => a.seq - b.seq);
      return pointsOn(own, when).available;
    });
  });
}

export function GIFTCARD(given: Given = '', _version?: unknown): Answers {
  return answered(({ world, workbook }, words) => {
    const today = world.clock.today();
    const ids = [given].flat(2).map((cell) => textOf(cell).toUpperCase());
    const cards = new Map(
      world.storedValues.find(ids.filter((id) => id !== '')).map((card) => [card.id, card.state]),
    );
    return each(given, (cell) => {
      const id = textOf(cell).toUpperCase();
      if (id === '') return '';
      const state = cards.get(id);
      if (state === undefined) return words.noCard(id);
      if (state === null || currencyOf(state.currency) === undefined) return words.unreadable;
      // Nobody can pay any more with what is left on one that is over.
      return isDead(state, today) ? 0 : worthOf(state, state.balance, workbook.language());
    });
  });
}
