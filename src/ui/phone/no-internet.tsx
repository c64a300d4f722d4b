// Says that the phone has no network, and that nothing is lost by it.
import { useEffect, useState } from 'preact/hooks';
import { Banner } from '../banner';
import { useWords } from '../words';

export function NoInternet() {
  const { words } = useWords();
  return (
    <Banner tone="warn">
      <b>{words.phone.noInternet}</b> {words.phone.keepOpen}
    </Banner>
  );
}

/** What the browser says of its connection. */
export function useOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    for (const name of ['online', 'offline']) window.addEventListener(name, look);
    return () => {
      for (const name of ['online', 'offline']) window.removeEventListener(name, look);
    };
  }, []);
  return isOnline;
}
