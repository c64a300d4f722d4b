// A balance in large figures, with the word beside it.
import { useWords } from '../words';

export function PointsBig({ points }: { readonly points: number }) {
  const { format } = useWords();
  const text = format.points(points);
  const figure = format.number(points);
  return (
    <p class="pts">
      <b>{figure}</b>
      <span>{text.slice(figure.length)}</span>
    </p>
  );
}
