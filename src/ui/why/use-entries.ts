// All entries of a client, asked for in portions: by the narrow column, and where that has missed one by the entries.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerOf } from '../../app/actions';
import type { ClientSummary } from '../../app/clients/client-details';
import type { ProgramsThen } from '../../app/clients/why-balance';
import type { NumberedDraft } from '../../core/journal/entry';
import { inFull, type PointsEntry } from '../../core/points/points-entry';
import type { Answered, CallRefusal } from '../api';
import { type Query, useQuery } from '../use-query';

export type Told = {
  readonly entries: readonly NumberedDraft[];
  readonly programs: ReadonlyMap<number, ProgramsThen>;
  readonly names: ReadonlyMap<number, string>;
};

export type Telling =
  | { readonly at: 'reading'; readonly read: number; readonly of: number }
  | { readonly at: 'told'; readonly told: Told }
  /** Somebody keeps moving rows, or the ledger has lost an entry. */
  | { readonly at: 'incomplete' }
  | { readonly at: 'refused'; readonly refusal: CallRefusal };

const begun: Telling = { at: 'reading', read: 0, of: 0 };

export function useEntries({ id, row }: Pick<ClientSummary, 'id' | 'row'>) {
  const [telling, setTelling] = useState<Telling>(begun);
  const { ask } = useQuery('why-balance');
  const turn = useRef(0);

  const read = useCallback(async () => {
    turn.current += 1;
    const own = turn.current;
    const put = (next: Telling) => own === turn.current && setTelling(next);
    put(begun);
    for (const where of ['column', 'entries'] as const) {
      const found = await readAll((from, known) => ask({ id, row, from, where, known }), put);
      if (own !== turn.current) return;
      if (found !== null) return void put(found);
    }
    put({ at: 'incomplete' });
  }, [ask, id, row]);

  useEffect(() => {
    void read();
    return () => {
      turn.current += 1;
    };
  }, [read]);

  return { telling, again: () => void read() };
}

/** Null if an entry is missing among those found. */
async function readAll(
  portionFrom: (from: number, known: number[]) => ReturnType<Query<'why-balance'>['ask']>,
  put: (next: Telling) => unknown,
): Promise<Telling | null> {
  const came: PointsEntry[] = [];
  const programs = new Map<number, ProgramsThen>();
  const names = new Map<number, string>();
  let version = 0;
  for (let from: number | null = 0; from !== null; ) {
    const answer: Answered<'why-balance'> = await portionFrom(from, [...programs.keys()]);
    if (!answer.ok) return { at: 'refused', refusal: answer.refusal };
    const portion: AnswerOf<'why-balance'> = answer.value;
    came.push(...portion.entries);
    for (const one of portion.programs) programs.set(one.ruleset, one);
    for (const [actor, name] of portion.names) names.set(actor, name);
    ({ version, next: from } = portion);
    put({ at: 'reading', read: from ?? portion.of, of: portion.of });
  }
  const entries = inFull(came, version);
  return entries && { at: 'told', told: { entries, programs, names } };
}
