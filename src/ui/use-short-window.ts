// Whether the sidebar is as short as on a small laptop (473 px at 1366 × 768): then each thing gets one row.
import { useEffect, useState } from 'preact/hooks';
import { isPhone } from './boot';

/** As in short.css. A phone is never short: its keyboard comes and goes. */
const short = window.matchMedia('(max-height: 600px)');

export function useShortWindow(): boolean {
  const [isShort, setShort] = useState(short.matches);
  useEffect(() => {
    const onChange = () => setShort(short.matches);
    onChange();
    short.addEventListener('change', onChange);
    return () => short.removeEventListener('change', onChange);
  }, []);
  return isShort && !isPhone;
}
