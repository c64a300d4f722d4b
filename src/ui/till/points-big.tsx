// A balance in large figures, with the word beside it. Of a client, a press on it opens the client's own view.
import { useSession } from '../session';
import { useWords } from '../words';

type Props = {
  readonly points: number;
  /** The client whose view a press opens; without it, the figure is only shown. */
  readonly opens?: { readonly id: string; readonly name: string };
};

export function PointsBig({ points, opens }: Props) {
  const { words, format } = useWords();
  const { showClient } = useSession();
  const text = format.points(points);
  const figure = format.number(points);
  const shown = (
    <>
      <b>{figure}</b>
      <span>{text.slice(figure.length)}</span>
    </>
  );
  if (opens === undefined) return <p class="pts">{shown}</p>;
  return (
    <p class="pts">
      <button
        id="balance"
        class="plain"
        type="button"
        aria-label={`${text}: ${words.clients.historyOf(opens.name)}`}
        onClick={() => showClient(opens.id)}
      >
        {shown}
      </button>
    </p>
  );
}
