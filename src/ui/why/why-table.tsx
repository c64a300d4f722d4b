// A table of movements: what each was, its points, and the total with it.
import type { ComponentChildren } from 'preact';
import { signed } from '../signed';
import { useWhyWords } from './why-words';

type Props = {
  readonly caption: string;
  /** What a row is. */
  readonly heading: string;
  readonly children: ComponentChildren;
};

export function WhyTable({ caption, heading, children }: Props) {
  const { words } = useWhyWords();
  return (
    <table>
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" class="num">
            {words.clients.points}
          </th>
          <th scope="col" class="num">
            {words.whyBalance.total}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

type RowProps = {
  readonly points: number;
  readonly total: number;
  /** Below what it was; '' for nothing. */
  readonly about: string;
  readonly children: ComponentChildren;
};

export function WhyRow({ points, total, about, children }: RowProps) {
  const { format } = useWhyWords();
  return (
    <tr>
      <th scope="row">
        {children}
        {about !== '' && <small>{about}</small>}
      </th>
      <td class={points > 0 ? 'num ok' : 'num'}>{signed(points, format.number)}</td>
      <td class="num">{format.number(total)}</td>
    </tr>
  );
}
