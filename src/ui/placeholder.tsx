// A placeholder for what is on its way, shown only after a moment; its room is kept from the start, so that nothing below
// moves. It has no words of its own: pages have their own.
import { useEffect, useState } from 'preact/hooks';

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

type Props = {
  readonly rows: number;
  /** Spoken once it is shown. */
  readonly loading: string;
};

export function Placeholder({ rows, loading }: Props) {
  const late = useLate();
  return (
    <>
      <p class="vh" role="status">
        {late ? loading : ''}
      </p>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} class={late ? 'opt skel' : 'opt skel early'} aria-hidden="true">
          <span class="grow">
            <i />
            <i />
          </span>
        </div>
      ))}
    </>
  );
}
