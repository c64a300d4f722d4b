// What of a long ledger is proved, and the proof of the rest in portions, which can be stopped and gone on with.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerOf } from '../../app/actions';
import { Trouble } from '../banner';
import { useOwnerWords } from '../owner-words';
import { useCommand } from '../use-command';

type Props = {
  readonly proved: AnswerOf<'check-ledger'>['proved'];
  /** Once all is proved: the check tells what was found. */
  onProved(): void;
};

type From = 'start' | 'stopped';

export function ProofPart({ proved, onProved }: Props) {
  const { words, format } = useOwnerWords();
  const prove = useCommand('prove-ledger');
  const [reached, setReached] = useState<AnswerOf<'prove-ledger'> | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const wanted = useRef(false);

  // Leaving the page stops the work; what was proved stays so.
  useEffect(
    () => () => {
      wanted.current = false;
    },
    [],
  );

  async function run(first: From): Promise<void> {
    if (wanted.current) return;
    wanted.current = true;
    setIsRunning(true);
    for (let from = first; wanted.current; from = 'stopped') {
      const outcome = await prove.send({ from });
      if (outcome === null || !('value' in outcome)) break;
      setReached(outcome.value);
      if (outcome.value.left > 0) continue;
      setReached(null);
      onProved();
      break;
    }
    wanted.current = false;
    setIsRunning(false);
  }

  function stop(): void {
    wanted.current = false;
    setIsRunning(false);
  }

  if (proved.how === 'whole') return null;
  const { seq, day, left } = proved;
  const said =
    reached !== null
      ? words.check.provedSoFar(format.number(reached.seq), format.number(reached.of))
      : left > 0
        ? words.check.unproved(format.number(left))
        : words.check.provedTo(format.number(seq), day === '' ? '' : format.day(day));
  return (
    <section class="sec">
      {prove.refusal !== null && <Trouble refusal={prove.refusal} />}
      <p class="note" role="status">
        {said}
      </p>
      {isRunning ? (
        <button class="btn" type="button" onClick={stop}>
          {words.check.stop}
        </button>
      ) : (
        <button class="btn" type="button" onClick={() => void run(left > 0 || reached ? 'stopped' : 'start')}>
          {left > 0 || reached ? words.check.proveRest : words.check.proveAll}
        </button>
      )}
    </section>
  );
}
