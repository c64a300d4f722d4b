// What a row says of itself: whether it was sold, voided or given back, and what kind of row it is.
import { folded } from './cell-text';
import { cellAt, type Places } from './column-use';
import type { RunRow } from './receipt-runs';
import type { OwnWords } from './recognise';
import { describedKind, type RowKind, rowKindOf, type Status, statusOf, yesOrNo } from './row-words';

type Said = {
  readonly places: Places;
  readonly headings: readonly string[];
  readonly words: OwnWords;
};

/** The state of the row's sale, by the till's own words and those that every file may have. */
export function stateOf(row: RunRow, { places, words, headings }: Said): Status {
  const event = wordOf(cellAt(row.source, places.event), words);
  const status = wordOf(row.status, words);
  const heading = folded(headings[places.status ?? -1] ?? '');
  const answered = yesOrNo(row.status);
  // `Refunded: Yes`: the heading says what the yes means.
  if (
    answered !== undefined &&
    /refund|void|cancel|annul|rembours|terugbetaald|storni|erstatt|reembols|delete/.test(heading)
  ) {
    if (!answered) return event;
    if (/cancel|annul|geannul/.test(heading)) return 'cancelled';
    return /void|storni|delete/.test(heading) ? 'void' : 'refunded';
  }
  return status === 'sold' ? event : status;
}

const STATES: readonly string[] = ['sold', 'void', 'cancelled', 'refunded', 'partly', 'unpaid', 'return'];

function wordOf(text: string, words: OwnWords): Status {
  const own = words[folded(text)];
  return own !== undefined && STATES.includes(own) ? (own as Status) : statusOf(text);
}

/** What the row is, by its kind and else by its description. */
export function kindOf({ source }: RunRow, { places, words }: Said): RowKind | undefined {
  const typed = cellAt(source, places.itemKind);
  const own = words[folded(typed)];
  const described = describedKind(cellAt(source, places.description));
  if (own !== undefined) return STATES.includes(own) ? described : (own as RowKind);
  const said = rowKindOf(typed);
  return said === undefined || said === 'service' || said === 'product' ? (described ?? said) : said;
}
