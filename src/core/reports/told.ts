// Messages of the outbox as the report lists and counts them.
import type { Day, Moment } from '../day';
import type { MessageReason, MessageState } from '../messages/message';
import type { Occasion } from '../messages/occasions';
import type { Holding } from './filter';

export type Told = {
  readonly number: number;
  readonly made: Moment | '';
  /** The day on which it was sent or given up, or else made. */
  readonly day: Day | '';
  readonly member: string;
  readonly occasions: readonly Occasion[];
  readonly state: MessageState;
  readonly why: MessageReason | '';
  readonly at: Moment | '';
  /** Whether another message sends it once more. */
  readonly isAgain: boolean;
};

export const toldHolding: Holding<Told> = {
  client: ({ member }) => [member],
  state: ({ state }) => [state],
  occasion: ({ occasions }) => occasions,
};

export type ToldSums = {
  readonly sent: number;
  readonly clients: number;
  readonly waiting: number;
  readonly notSent: number;
  readonly unsure: number;
};

/** One that a person sends again counts once, as what became of it then. */
export function toldSums(rows: readonly Told[]): ToldSums {
  const open = rows.filter(({ isAgain }) => !isAgain);
  const of = (...states: readonly MessageState[]) => open.filter(({ state }) => states.includes(state));
  const sent = of('sent');
  return {
    sent: sent.length,
    clients: new Set(sent.map(({ member }) => member)).size,
    waiting: of('waiting').length,
    notSent: of('notSent').length,
    unsure: of('sending', 'unsure').length,
  };
}
