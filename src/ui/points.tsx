// A number of points in a row: the figure is emphasised, the word follows.
import { useWords } from './words';

export function Points({ points }: { readonly points: number }) {
  const { format } = useWords();
  const figure = format.number(points);
  return (
    <>
      <b>{figure}</b>
      {format.points(points).slice(figure.length)}
    </>
  );
}
