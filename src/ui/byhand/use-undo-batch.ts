// Takes a series back, portion by portion.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeftOut } from '../../app/batches/taking-back';
import type { Batch } from '../../core/journal/batches';
import type { CallRefusal } from '../api';
import { answerOf } from '../sender';
import { useCommand } from '../use-command';

export type UndoPhase =
  | { readonly at: 'ready' }
  | { readonly at: 'going' | 'stopped' | 'done'; readonly so: Undoing };

export type Undoing = {
  /** The series as it is by now. */
  readonly batch: Batch;
  readonly undone: number;
  readonly leftOut: readonly LeftOut[];
  /** Where the next portion begins; 0 at the start and at the end. */
  readonly before: number;
  readonly refusal: CallRefusal | null;
};

export function useUndoBatch(onChanged: () => void) {
  const { send } = useCommand('undo-batch');
  const [phase, setPhase] = useState<UndoPhase>({ at: 'ready' });
  const isWanted = useRef(false);
  useEffect(
    () => () => {
      isWanted.current = false;
    },
    [],
  );

  async function goOn(from: Undoing): Promise<void> {
    isWanted.current = true;
    let so: Undoing = { ...from, refusal: null };
    for (;;) {
      setPhase({ at: 'going', so });
      const answer = answerOf(await send({ batch: so.batch.id, before: so.before }));
      if (!answer.ok) {
        setPhase({ at: 'stopped', so: { ...so, refusal: answer.refusal } });
        break;
      }
      const { undone, leftOut, before, batch } = answer.value;
      so = {
        batch,
        undone: so.undone + undone,
        leftOut: [...so.leftOut, ...leftOut],
        before,
        refusal: null,
      };
      if (before === 0 || !isWanted.current) {
        setPhase({ at: before === 0 ? 'done' : 'stopped', so });
        break;
      }
    }
    onChanged();
  }

  return {
    phase,
    begin: (batch: Batch) => goOn({ batch, undone: 0, leftOut: [], before: 0, refusal: null }),
    goOn,
    stop() {
      isWanted.current = false;
    },
  };
}
