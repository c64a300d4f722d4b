// The text for screen readers: the latest state, once it stops changing.
import { useEffect, useState } from 'preact/hooks';

const STILL_MS = 500;

export function useDebounced(text: string): string {
  const [latest, setLatest] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setLatest(text), STILL_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return latest;
}
