// The text for screen readers: the latest state, once it stops changing.
import { useEffect, useState } from 'preact/hooks';

const STILL_MS = 500;

export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), STILL_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
