// A placeholder for what is on its way, shown only after a moment.
import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from './speech';

const PATIENCE_MS = 300;

export function WaitingCards({ rows = 3 }: { readonly rows?: number }) {
  const { words } = useSpeech();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <p class="vh" role="status">
        {isLate ? words.loading : ''}
      </p>
      {isLate &&
        Array.from({ length: rows }, (_, row) => (
          <div key={row} class="opt skel" aria-hidden="true">
            <span class="grow">
              <i />
              <i />
            </span>
          </div>
        ))}
    </>
  );
}
