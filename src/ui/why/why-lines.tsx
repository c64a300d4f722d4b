// Every entry of a client by itself, newest first, in portions: a regular has thousands.
import { useState } from 'preact/hooks';
import type { HistoryEvent } from '../../app/clients/show-history';
import { dayAt } from '../../core/day';
import type { NumberedDraft } from '../../core/journal/entry';
import { movementOf, undoneBy } from '../../core/points/movements';
import type { Why } from '../../core/points/why-balance';
import { aboutOf, dotted, titleOf } from '../clients/history-words';
import type { Told } from './use-entries';
import { WhyRow, WhyTable } from './why-table';
import { useWhyWords } from './why-words';

const AT_ONCE = 100;

type Props = {
  /** Up to the moment, in order. */
  readonly entries: readonly NumberedDraft[];
  readonly why: Why;
  readonly names: Told['names'];
  readonly caption: string;
  nameOf(id: string): string;
};

export function WhyLines({ entries, why, names, caption, nameOf }: Props) {
  const { words, format } = useWhyWords();
  const { whyBalance: said } = words;
  const [shown, setShown] = useState(AT_ONCE);
  const newest = entries.slice(-shown).reverse();
  const left = entries.length - newest.length;
  // All others leave a line as it is: only these are held against each.
  const undoing = entries.filter(({ of }) => of !== 0);
  return (
    <>
      <WhyTable caption={caption} heading={said.eachLine}>
        {why.unwritten !== 0 && (
          <WhyRow points={why.unwritten} total={why.points.balance} about="">
            {said.kinds.expired}
          </WhyRow>
        )}
        {newest.map((entry) => (
          <Line
            key={entry.seq}
            entry={entry}
            later={undoing}
            by={names.get(entry.actor) ?? ''}
            nameOf={nameOf}
          />
        ))}
      </WhyTable>
      {left > 0 && (
        <button class="mini start" type="button" onClick={() => setShown(shown + AT_ONCE)}>
          {said.more(format.number(Math.min(left, AT_ONCE)))}
        </button>
      )}
    </>
  );
}

type LineProps = {
  readonly entry: NumberedDraft;
  /** The client's entries that take another one back. */
  readonly later: readonly NumberedDraft[];
  /** Who recorded it; shown for what was moved by hand. */
  readonly by: string;
  nameOf(id: string): string;
};

function Line({ entry, later, by, nameOf }: LineProps) {
  const all = useWhyWords();
  const { words, format } = all;
  const movement = later.reduce(undoneBy, movementOf(entry));
  const event: HistoryEvent = { ...movement, row: 0, by: movement.actor > 0 ? by : '' };
  const recorded = dayAt(entry.moment);
  const about = [
    format.day(entry.day),
    recorded === entry.day ? '' : words.whyBalance.recordedOn(format.day(recorded)),
    nameOf(event.other),
    ...aboutOf(event, all),
    event.isGone ? words.clients.gone : event.reversedBy.length > 0 ? words.clients.partly : '',
  ];
  return (
    <WhyRow points={event.points} total={event.balance} about={dotted(about.filter((part) => part !== ''))}>
      {titleOf(event, all)}
    </WhyRow>
  );
}
