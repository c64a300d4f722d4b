// The clients that a series would concern, fetched in portions whenever what they share is changed.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CommandOf } from '../../app/actions';
import type { ChosenClient } from '../../app/byhand/choose-clients';
import { everyMember, type MemberFilter } from '../../core/members/member-filter';
import type { CallRefusal } from '../api';
import { useQuery } from '../use-query';

export type By = 'filter' | 'selection';

export type Chosen = {
  readonly clients: readonly ChosenClient[];
  /** How many of them cannot be read. */
  readonly damaged: number;
  readonly isLooking: boolean;
  readonly refusal: CallRefusal | null;
};

const nobody: Chosen = { clients: [], damaged: 0, isLooking: true, refusal: null };
const FIRST_ROW = 2;

/** @param batch the series that is continued, or '' */
export function useChoosing(batch: string) {
  const { ask } = useQuery('choose-clients');
  const [by, setBy] = useState<By>('filter');
  const [filter, setFilter] = useState<MemberFilter>(everyMember);
  const [chosen, setChosen] = useState<Chosen>(nobody);
  const round = useRef(0);

  const look = useCallback(async () => {
    round.current += 1;
    const own = round.current;
    setChosen(nobody);
    const who = (by === 'filter' ? { by, filter } : { by }) as CommandOf<'choose-clients'>['who'];
    const clients: ChosenClient[] = [];
    let damaged = 0;
    for (let first: number | null = FIRST_ROW; first !== null; ) {
      const answer: Awaited<ReturnType<typeof ask>> = await ask({ first, who, batch });
      // Something else was asked for meanwhile, or the page was left.
      if (own !== round.current) return;
      if (!answer.ok) return setChosen({ clients, damaged, isLooking: false, refusal: answer.refusal });
      clients.push(...answer.value.clients);
      damaged += answer.value.damaged;
      first = answer.value.next;
      setChosen({ clients: [...clients], damaged, isLooking: first !== null, refusal: null });
    }
  }, [ask, by, filter, batch]);

  // What is typed comes in signs: the last one counts.
  useEffect(() => {
    const timer = setTimeout(() => void look(), by === 'filter' ? TYPING_MS : 0);
    return () => {
      clearTimeout(timer);
      round.current += 1;
    };
  }, [look, by]);

  return { by, setBy, filter, setFilter, chosen, look };
}

const TYPING_MS = 300;
