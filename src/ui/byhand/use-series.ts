// A series of adjustments on its way: portion by portion, stopped, continued, and what has come of it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AdjustedClient, ClientLeftOut } from '../../app/byhand/adjust-clients';
import type { CallRefusal } from '../api';
import { answerOf } from '../sender';
import { useCommand } from '../use-command';

const CLIENTS_AT_ONCE = 100;

/** What is given to whom, under one number. */
export type SeriesOrder = {
  readonly batch: string;
  readonly points: number;
  readonly note: string;
  readonly members: readonly string[];
};

export type SeriesProgress = {
  readonly order: SeriesOrder;
  /** How many of the members have been dealt with. */
  readonly next: number;
  readonly adjusted: readonly AdjustedClient[];
  readonly earlier: number;
  readonly leftOut: readonly ClientLeftOut[];
};

export type SeriesPhase =
  | { readonly at: 'choosing' }
  | {
      readonly at: 'going' | 'stopped';
      readonly progress: SeriesProgress;
      readonly refusal: CallRefusal | null;
    }
  | { readonly at: 'done'; readonly progress: SeriesProgress };

export function useSeries() {
  const { send } = useCommand('adjust-clients');
  const [phase, setPhase] = useState<SeriesPhase>({ at: 'choosing' });
  const isWanted = useRef(false);
  // Leaving the page stops the work; what is written stays.
  useEffect(
    () => () => {
      isWanted.current = false;
    },
    [],
  );

  async function goOn(from: SeriesProgress): Promise<void> {
    isWanted.current = true;
    let progress = from;
    const { members, ...series } = from.order;
    while (progress.next < members.length) {
      if (!isWanted.current) return setPhase({ at: 'stopped', progress, refusal: null });
      setPhase({ at: 'going', progress, refusal: null });
      const portion = members.slice(progress.next, progress.next + CLIENTS_AT_ONCE);
      const answer = answerOf(await send({ ...series, members: [...portion] }));
      if (!answer.ok) return setPhase({ at: 'stopped', progress, refusal: answer.refusal });
      const { adjusted, earlier, leftOut } = answer.value;
      progress = {
        ...progress,
        next: progress.next + portion.length,
        adjusted: [...progress.adjusted, ...adjusted],
        earlier: progress.earlier + earlier,
        leftOut: [...progress.leftOut, ...leftOut],
      };
    }
    setPhase({ at: 'done', progress });
  }

  return {
    phase,
    begin: (order: SeriesOrder) => goOn({ order, next: 0, adjusted: [], earlier: 0, leftOut: [] }),
    goOn,
    stop() {
      isWanted.current = false;
    },
    again: () => setPhase({ at: 'choosing' }),
  };
}
