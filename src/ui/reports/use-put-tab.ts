// Puts what a report shows into a tab of the sheet, in portions of one tab: the tables one below the other.
import { useState } from 'preact/hooks';
import type { CommandOf } from '../../app/actions';
import { type ColumnKind, sumsOf, type Table, type Value } from '../../core/reports/table';
import { type CallRefusal, drawnDigits } from '../api';
import { useCommand } from '../use-command';

type Part = CommandOf<'put-report'>;

/** As the server takes them at once. */
const ROWS_AT_ONCE = 2000;

// Names that are taken get a number; whoever has this many tabs of one report gets a sentence.
const TRIES = 20;

export type PutTab = {
  readonly isGoing: boolean;
  readonly refusal: CallRefusal | null;
  /** The name of the tab that it stands in; null if it failed. */
  put(name: string, tables: readonly Table[]): Promise<string | null>;
};

export function usePutTab(): PutTab {
  const { send } = useCommand('put-report');
  const [isGoing, setGoing] = useState(false);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);

  /** Why it failed; null once all parts stand. */
  async function putAll(name: string, parts: readonly Part[]): Promise<CallRefusal | null> {
    for (const part of parts) {
      const outcome = await send({ ...part, name });
      if (outcome === null) return { code: 'busy' };
      if ('refusal' in outcome) return outcome.refusal;
    }
    return null;
  }

  async function put(name: string, tables: readonly Table[]): Promise<string | null> {
    if (isGoing) return null;
    setGoing(true);
    setRefusal(null);
    const parts = partsOf(tables);
    let failed: CallRefusal | null = null;
    for (let tried = 1; tried <= TRIES; tried++) {
      const own = tried === 1 ? name : `${name} (${tried})`;
      failed = await putAll(own, parts);
      if (failed?.code === 'report-tab-taken') continue;
      setGoing(false);
      setRefusal(failed);
      return failed === null ? own : null;
    }
    setGoing(false);
    setRefusal(failed);
    return null;
  }

  return { isGoing, refusal, put };
}

/** Each with the name of the tab still to be said. */
function partsOf(tables: readonly Table[]): readonly Part[] {
  const mark = drawnDigits(16);
  const parts: Omit<Part, 'isLast'>[] = [];
  let row = 1;
  for (const table of tables) {
    const kinds: ColumnKind[] = table.columns.map(({ kind }) => kind);
    const put = (rows: readonly (readonly Value[])[], what: 'heading' | 'rows') => {
      parts.push({
        name: '',
        mark,
        kinds,
        row,
        isHeading: what === 'heading',
        rows: rows.map((cells) => [...cells]),
      });
      row += rows.length;
    };
    put([table.columns.map(({ heading }) => heading)], 'heading');
    const foot = table.columns.some(({ sum }) => sum !== undefined) ? [sumsOf(table)] : [];
    const lines = [...table.rows.map(({ values }) => values), ...foot];
    for (let at = 0; at < lines.length; at += ROWS_AT_ONCE) put(lines.slice(at, at + ROWS_AT_ONCE), 'rows');
    row += 1; // an empty line between them
  }
  return parts.map((part, at) => ({ ...part, isLast: at === parts.length - 1 }));
}
