// What the report on show reads: asked for when it is chosen, kept while other reports are looked at, and read on once
// somebody has changed something.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../core/result';
import { type CallRefusal, hearStamps } from '../api';
import { useQuery } from '../use-query';
import { type Asks, type Loaded, type Progress, readers, type SourceName } from './sources';

export type Sources = {
  /** Null until all that was asked for is there; what was read before stays while it is read anew. */
  readonly loaded: Loaded | null;
  readonly progress: Progress | null;
  readonly refusal: CallRefusal | null;
  retry(): void;
};

export function useSources(names: readonly SourceName[]): Sources {
  const [loaded, setLoaded] = useState<Partial<Loaded>>({});
  const [progress, setProgress] = useState<Progress | null>(null);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const [round, setRound] = useState(0);
  const retry = useCallback(() => setRound((was) => was + 1), []);

  const asks = useAsks();

  useChanges(retry);

  useEffect(() => {
    let current = true;
    setRefusal(null);
    void (async () => {
      for (const name of names) {
        const heard = (part: Progress) => current && setProgress(part);
        const answer: Result<Loaded[SourceName], CallRefusal> = await readers[name](asks, heard);
        if (!current) return;
        setProgress(null);
        if (!answer.ok) return setRefusal(answer.refusal);
        setLoaded((was) => ({ ...was, [name]: answer.value }));
      }
    })();
    return () => {
      current = false;
    };
  }, [names.join(' '), round]);

  const isThere = names.every((name) => loaded[name] !== undefined);
  return { loaded: isThere ? (loaded as Loaded) : null, progress, refusal, retry };
}

/** Each function is the same on every render. */
function useAsks(): Asks {
  return {
    'list-figures': useQuery('list-figures').ask,
    'list-stored-value': useQuery('list-stored-value').ask,
    'list-expiring': useQuery('list-expiring').ask,
    'list-apart': useQuery('list-apart').ask,
    'list-staff': useQuery('list-staff').ask,
    'list-all-bookings': useQuery('list-all-bookings').ask,
    'list-all-messages': useQuery('list-all-messages').ask,
  };
}

/** Calls back whenever an answer shows that something was recorded: by this page, or by others meanwhile. */
function useChanges(changed: () => void): void {
  const seen = useRef<number | null>(null);
  useEffect(
    () =>
      hearStamps(({ before, after }) => {
        const known = seen.current ?? before.seq;
        seen.current = after.seq;
        if (after.seq !== known) changed();
      }),
    [changed],
  );
}
