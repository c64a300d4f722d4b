// A client's points over time as a small picture, which says the same in a sentence.
import type { HistoryEvent } from '../../app/clients/show-history';
import { useClientWords } from '../client-words';
import { useSession } from '../session';
import { HEIGHT, pointsLine, WIDTH } from './points-line';

export function PointsOverTime({ events }: { readonly events: readonly HistoryEvent[] }) {
  const { words, format } = useClientWords();
  const { opened } = useSession();
  const line = pointsLine(events, opened.today);
  if (line === null) return null;
  const { clientView } = words;
  const from = format.day(line.from);
  const said = clientView.line({
    from,
    start: format.number(line.start),
    most: format.number(line.most),
    now: format.number(line.now),
  });
  return (
    <section class="sec" aria-labelledby="over-time">
      <div class="split">
        <h2 id="over-time">{clientView.overTime}</h2>
      </div>
      <svg class="spark" viewBox={`0 -2 ${WIDTH} ${HEIGHT + 18}`} role="img" aria-label={said}>
        <path class="fill" d={`${line.path}V${line.zero}H0z`} />
        <path d={line.path} />
        <text x="0" y={HEIGHT + 14}>
          {from}
        </text>
        <text x={WIDTH} y={HEIGHT + 14} text-anchor="end">
          {clientView.today}
        </text>
      </svg>
    </section>
  );
}
