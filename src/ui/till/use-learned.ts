// Names that were typed at this salon's tills before, for lists that learn. Asked for when somebody first types where they
// could help; without an answer there is a field as before.
import { useCallback, useRef, useState } from 'preact/hooks';
import { type TypedNames, typedNames } from '../../core/invoice/typed-names';
import { mayI } from '../rights';
import { useQuery } from '../use-query';
import { commandLines, type TillFigures } from './figures';
import type { TillForm } from './form';

export type Learned = TypedNames & {
  /** Asks once. */
  ask(): void;
  /** What was just saved counts before everything else. */
  add(form: TillForm, figures: TillFigures): void;
};

export function useLearned(): Learned {
  const { ask: send, value } = useQuery('list-typed');
  const isAsked = useRef(false);
  const [own, setOwn] = useState<TypedNames>({ staff: [], items: [] });
  const ask = useCallback(() => {
    if (isAsked.current || !mayI('record')) return;
    isAsked.current = true;
    void send({});
  }, [send]);

  function add(form: TillForm, figures: TillFigures): void {
    const lines = commandLines(form, figures.lines).map((line) => ({ ...line, tax: '' }));
    const sold = { kind: 'invoice', source: '', batch: '', staff: form.staff.trim(), lines };
    const added = typedNames([sold]);
    setOwn((was) => ({
      staff: [...new Set([...added.staff, ...was.staff])],
      items: [...added.items, ...was.items],
    }));
  }

  const staff = [...new Set([...own.staff, ...(value?.staff ?? [])])];
  return { staff, items: [...own.items, ...(value?.items ?? [])], ask, add };
}
