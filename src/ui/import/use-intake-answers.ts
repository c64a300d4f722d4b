// What a person says in the review of an import. Whoever goes back to the columns finds it all again.
import { useState } from 'preact/hooks';
import type { OpeningExpiry } from '../../core/imported/imported-opening';
import type { TwoBalances } from '../../files/take-in/balances';
import type { BothAnswer } from '../../files/take-in/bookings';
import type { Answered } from '../../files/take-in/people';

/** The place of the row that counts, of so many: with another row it is asked again. */
type BalanceChosen = { readonly place: number; readonly of: number };

export type IntakeAnswers = ReturnType<typeof useIntakeAnswers>;

export function useIntakeAnswers() {
  const [who, setWho] = useState<Answered>({});
  const [balances, setBalances] = useState<{ readonly [member: string]: BalanceChosen }>({});
  /** Null until somebody chooses: then it goes by what the files bring. */
  const [expiry, setExpiry] = useState<OpeningExpiry | null>(null);
  const [recordOnly, setRecordOnly] = useState<boolean | null>(null);
  const [again, setAgain] = useState(false);
  /** Null until somebody says it: then it goes by what the files show. */
  const [both, setBoth] = useState<BothAnswer | null>(null);
  return {
    who,
    answerWho: (all: Answered) => setWho((was) => ({ ...was, ...all })),
    balances,
    chooseBalance: ({ member, rows }: TwoBalances, place: number) =>
      setBalances((was) => ({ ...was, [member]: { place, of: rows.length } })),
    expiry,
    setExpiry,
    recordOnly,
    setRecordOnly,
    again,
    setAgain,
    both,
    setBoth,
  };
}

/** The chosen place, or undefined while it is asked. */
export function placeChosen(
  { balances }: Pick<IntakeAnswers, 'balances'>,
  { member, rows }: TwoBalances,
): number | undefined {
  const chosen = balances[member];
  return chosen?.of === rows.length ? chosen.place : undefined;
}
