// Long work in portions, each requested by its first row, so that it can be stopped and continued.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../core/result';
import type { CallRefusal } from './api';

type Portion = { readonly next: number | null };

export type Portions = {
  readonly at: 'ready' | 'running' | 'stopped' | 'done';
  readonly refusal: CallRefusal | null;
  /** Starts, or continues where it stopped; returns where it has got to. */
  run(): Promise<Portions['at']>;
  stop(): void;
  /** Starts over from the first portion. */
  again(): void;
};

const FIRST = 2; // the first row below the headers

export function usePortions<Part extends Portion>(
  ask: (first: number) => Promise<Result<Part, CallRefusal>>,
  take: (part: Part) => void,
): Portions {
  const [at, setAt] = useState<Portions['at']>('ready');
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const next = useRef<number | null>(FIRST);
  const wanted = useRef(false);

  // Leaving the page stops the work; finished portions stay.
  useEffect(
    () => () => {
      wanted.current = false;
    },
    [],
  );

  return {
    at,
    refusal,
    async run() {
      if (wanted.current) return 'running';
      wanted.current = true;
      setRefusal(null);
      setAt('running');
      while (wanted.current && next.current !== null) {
        const answer = await ask(next.current);
        if (!answer.ok) {
          setRefusal(answer.refusal);
          break;
        }
        next.current = answer.value.next;
        take(answer.value);
      }
      wanted.current = false;
      const reached = next.current === null ? 'done' : 'stopped';
      setAt(reached);
      return reached;
    },
    stop() {
      wanted.current = false;
    },
    again() {
      next.current = FIRST;
      setAt('ready');
    },
  };
}
