// Holds the last numbers that are noted beside the checkpoint against the journal.
import { numbersIn, takenBackId } from '../../src/core/journal/last-numbers';
import type { Workbook } from '../../src/local/standin';

type Concerning = {
  readonly seq: number;
  readonly hash: string;
  readonly member: string;
  readonly of: number;
  readonly storedValues?: readonly { readonly storedValue: string }[];
  readonly carriedStoredValues?: readonly { readonly storedValue: string }[];
};

/** What is noted as another number than the journal's, as sentences. What is not noted is only searched for. */
export function misnoted(workbook: Workbook, entries: readonly Concerning[]): string[] {
  const { done, ...kept } = workbook.scriptProperties();
  const { seq, hash, numbers = '' } = JSON.parse(done ?? '{}');
  // Of a copy or a restored version, nothing is believed before it is adopted.
  if (seq > 0 && entries.find((entry) => entry.seq === seq)?.hash !== hash) return [];
  const last = new Map<string, number>();
  for (const entry of entries) {
    const { member, of, storedValues = [], carriedStoredValues = [] } = entry;
    const cards = [...storedValues, ...carriedStoredValues].map(({ storedValue }) => storedValue);
    for (const id of [member, ...cards]) if (id !== '') note(last, id, entry, seq);
    note(last, takenBackId(entry.seq), { seq: 0 }, seq);
    if (of > 0) note(last, takenBackId(of), entry, seq);
  }
  const noted = numbersIn({ marks: numbers, kept: (shard) => kept[`last.${shard}`] });
  return [...last].flatMap(([id, right]) => {
    const number = noted(id);
    return number === null || number === right ? [] : [`${id} is noted with ${number}, not ${right}`];
  });
}

/** Up to the checkpoint's number. */
function note(last: Map<string, number>, id: string, { seq }: { readonly seq: number }, until: number): void {
  if (seq <= until) last.set(id, Math.max(seq, last.get(id) ?? 0));
  else if (!last.has(id)) last.set(id, 0);
}
