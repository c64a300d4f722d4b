// A balance in large figures, with the word beside it.
import { useWords } from '../words';

export function PointsBig({ points }: { readonly points: number }) {
  const { say } = useWords();
  const said = say.points(points);
  const figure = say.number(points);
  return (
    <p class="pts">
      <b>{figure}</b>
      <span>{said.slice(figure.length)}</span>
    </p>
  );
}
