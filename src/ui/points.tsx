// A number of points in a row: the figure stands out, the word goes with it.
import { useWords } from './words';

export function Points({ points }: { readonly points: number }) {
  const { say } = useWords();
  const figure = say.number(points);
  return (
    <>
      <b>{figure}</b>
      {say.points(points).slice(figure.length)}
    </>
  );
}
