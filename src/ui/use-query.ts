// The only way for a view to query the server: the last answer, whether one is pending, and why one failed.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { ActionName, AnswerOf, CommandOf, WritingName } from '../app/actions';
import { type Answered, type CallRefusal, call } from './api';

/** Listing clients counts as a query, though it may give numbers to clients without one. */
export type QueryName = Exclude<ActionName, WritingName> | 'list-clients';

export type Query<Name extends QueryName> = {
  /** The last answer, until there is a newer one. */
  readonly value: AnswerOf<Name> | null;
  readonly isAsking: boolean;
  readonly refusal: CallRefusal | null;
  ask(command: CommandOf<Name>): Promise<Answered<Name>>;
  /** Drops the message about a failed query. */
  forget(): void;
};

type State<Name extends QueryName> = Pick<Query<Name>, 'value' | 'isAsking' | 'refusal'>;

export function useQuery<Name extends QueryName>(action: Name): Query<Name> {
  const [state, setState] = useState<State<Name>>({ value: null, isAsking: false, refusal: null });
  const newest = useRef(0);

  const ask = useCallback(
    async (command: CommandOf<Name>) => {
      newest.current += 1;
      const own = newest.current;
      setState((was) => ({ ...was, isAsking: true }));
      const answer = await call(action, command);
      // Ignores an answer that arrives after a newer query.
      if (own === newest.current)
        setState((was) =>
          answer.ok
            ? { value: answer.value, isAsking: false, refusal: null }
            : { value: was.value, isAsking: false, refusal: answer.refusal },
        );
      return answer;
    },
    [action],
  );
  const forget = useCallback(() => setState((was) => ({ ...was, refusal: null })), []);

  return { ...state, ask, forget };
}
