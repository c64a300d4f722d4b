// A part of the page that comes at first use: its module, or why it did not come and how to try again.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CallRefusal } from './api';
import { fetchPart, type PartName } from './pieces';
import { useWords } from './words';

export type Part<Module> = {
  /** Null until it is there. */
  readonly module: Module | null;
  readonly refusal: CallRefusal | null;
  retry(): void;
};

/** Modules that are there, so that a view which is opened again does not wait. */
const there = new Map<PartName, unknown>();

/** @param load imports the part's module; the same function at each call */
export function usePart<Module>(name: PartName, load: () => Promise<Module>): Part<Module> {
  const { language } = useWords();
  const [module, setModule] = useState<Module | null>((there.get(name) as Module | undefined) ?? null);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const [tries, setTries] = useState(0);
  const isThere = module !== null;
  useEffect(() => {
    if (isThere) return;
    let current = true;
    void (async () => {
      const failed = await fetchPart(name, language);
      // A module that throws while it is loaded gives a sentence too: the view would wait for ever.
      const came = failed === null ? await load().catch(() => null) : null;
      if (came !== null) there.set(name, came);
      if (!current) return;
      setRefusal(failed ?? (came === null ? { code: 'piece-broken' } : null));
      // A function in place of the new state would be called by Preact.
      if (came !== null) setModule(() => came);
    })();
    return () => {
      current = false;
    };
  }, [name, load, language, tries, isThere]);
  const retry = useCallback(() => {
    setRefusal(null);
    setTries((was) => was + 1);
  }, []);
  return { module, refusal, retry };
}
