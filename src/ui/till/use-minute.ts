// Ticks every minute, so that points become usable or expire on a till that stays open.
import { useEffect, useState } from 'preact/hooks';

const MINUTE_MS = 60_000;

export function useMinute(): number {
  const [minute, setMinute] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinute((was) => was + 1), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return minute;
}
