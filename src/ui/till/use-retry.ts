// Saves an invoice again that had no answer, as long as the phone has no network: with the key of the first try, so that it
// is saved once.
import { useEffect, useState } from 'preact/hooks';
import { isPhone } from '../boot';
import { useLatest } from '../use-latest';
import type { TillPhase } from './till-state';

/** Seconds before each further try. */
const WAITS = [5, 10, 20, 30] as const;
const LONGEST = 30;

export type Retry = {
  /** How often it was sent in vain, and in how many seconds it is sent again. */
  readonly tries: number;
  readonly seconds: number;
};

/** Null where nothing is tried again by itself. */
export function useRetry(phase: TillPhase, save: () => void): Retry | null {
  const isWaiting = isPhone && phase.at === 'unknown' && isPassing(phase.trouble.refusal.code);
  const isTrying = phase.at === 'sending' || phase.at === 'checking';
  const [tries, setTries] = useState(0);
  const [seconds, setSeconds] = useState(0);
  const latest = useLatest(save);

  useEffect(() => {
    if (!isWaiting && !isTrying) setTries(0);
  }, [isWaiting, isTrying]);

  useEffect(() => {
    if (!isWaiting) return;
    let left = WAITS[tries] ?? LONGEST;
    setTries((was) => was + 1);
    setSeconds(left);
    const again = () => latest.current();
    const timer = setInterval(() => {
      left -= 1;
      setSeconds(left);
      if (left <= 0) again();
    }, 1000);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [isWaiting]);

  return isWaiting ? { tries, seconds } : null;
}

/** What goes away by itself. */
function isPassing(code: string): boolean {
  return code === 'offline' || code === 'took-too-long';
}
