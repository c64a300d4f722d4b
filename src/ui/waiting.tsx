// A placeholder for content that is loading, shown only after a moment.
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words';

const PATIENCE_MS = 300;

/** True once the placeholder has been visible long enough for a person to wonder. */
function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return late;
}

export function Waiting({ rows = 3 }: { readonly rows?: number }) {
  const { words } = useWords();
  const late = useLate();
  return (
    <>
      <p class="vh" role="status">
        {late ? words.frame.loading : ''}
      </p>
      {late &&
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
