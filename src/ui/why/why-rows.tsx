// The movements in groups, each with its points and the total so far.
import type { Why } from '../../core/why-balance';
import { signed } from '../signed';
import { aboutRow, titleOfRow } from './row-words';
import { useWhyWords } from './why-words';

type Props = {
  readonly why: Why;
  readonly caption: string;
  /** The name of another client by the number; '' if it is not known here. */
  nameOf(id: string): string;
};

export function WhyRows({ why, caption, nameOf }: Props) {
  const all = useWhyWords();
  const { words, format } = all;
  const { whyBalance: said } = words;
  return (
    <table>
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{said.movement}</th>
          <th scope="col" class="num">
            {words.clients.points}
          </th>
          <th scope="col" class="num">
            {said.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {why.rows.map((row) => {
          const about = aboutRow(row, why, all);
          return (
            <tr key={`${row.kind} ${row.rule}`}>
              <th scope="row">
                {titleOfRow(row, nameOf, all)}
                {about !== '' && <small>{about}</small>}
              </th>
              <td class={row.points > 0 ? 'num ok' : 'num'}>{signed(row.points, format.number)}</td>
              <td class="num">{format.number(row.total)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
