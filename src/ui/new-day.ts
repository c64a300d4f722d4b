// Reloads a sidebar that stayed open overnight: an invoice belongs to its own day.
import { useEffect } from 'preact/hooks';

/** @param ask null while nothing that could become outdated is open */
export function useNewDay(ask: (() => Promise<void>) | null): void {
  useEffect(() => {
    if (ask === null) return;
    let asked = new Date().toDateString();
    function onReturn(): void {
      const today = new Date().toDateString();
      if (today === asked) return;
      asked = today;
      void ask?.();
    }
    window.addEventListener('focus', onReturn);
    return () => window.removeEventListener('focus', onReturn);
  }, [ask]);
}
