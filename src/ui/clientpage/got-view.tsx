// What was chosen with points: its code, and what is left.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Bought } from '../../app/clientpage/client-page-answer';
import { Icon } from '../icon';
import { CardCode } from './card-code';
import { lastDayOf, worthOf } from './card-words';
import { useSpeech } from './speech';

export function GotView({ bought, onBack }: { readonly bought: Bought; onBack(): void }) {
  const speech = useSpeech();
  const { words, format } = speech;
  const { card, points, standing } = bought;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const amount = card.kind === 'giftcard' ? card.amount : card.off;
  const name = worthOf({ kind: card.kind, amount, percent: card.percent }, speech);
  const last = lastDayOf(card.until, speech);
  return (
    <>
      <section class="pass" aria-labelledby="got">
        <div class="mid">
          <Icon name="gift" />
          <h2 id="got" tabIndex={-1} ref={heading}>
            {name}
          </h2>
          <p class="note">{last}</p>
        </div>
        <div class="perf" />
        <dl class="sum note">
          <div class="split">
            <dt>{words.usedNow}</dt>
            <dd>{format.points(points)}</dd>
          </div>
          <div class="split">
            <dt>
              <b>{words.haveNow}</b>
            </dt>
            <dd>
              <b>{format.points(standing.balance)}</b>
            </dd>
          </div>
        </dl>
      </section>
      <div class="card">
        <div class="pad sec">
          <CardCode card={`${name}, ${last}`} code={card.code} />
        </div>
      </div>
      <button class="btn" type="button" onClick={onBack}>
        {words.back}
      </button>
    </>
  );
}
