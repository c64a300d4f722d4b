// The movements in groups, each with its points and the total so far.
import type { Why } from '../../core/points/why-balance';
import { aboutRow, titleOfRow } from './row-words';
import { WhyRow, WhyTable } from './why-table';
import { useWhyWords } from './why-words';

type Props = {
  readonly why: Why;
  readonly caption: string;
  /** The name of another client by the number; '' if it is not known here. */
  nameOf(id: string): string;
};

export function WhyRows({ why, caption, nameOf }: Props) {
  const all = useWhyWords();
  return (
    <WhyTable caption={caption} heading={all.words.whyBalance.movement}>
      {why.rows.map((row) => (
        <WhyRow
          key={`${row.kind} ${row.rule}`}
          points={row.points}
          total={row.total}
          about={aboutRow(row, why, all)}
        >
          {titleOfRow(row, nameOf, all)}
        </WhyRow>
      ))}
    </WhyTable>
  );
}
