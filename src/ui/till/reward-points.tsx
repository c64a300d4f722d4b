// How many points to use, where a reward lets staff say so: empty is as many as possible.
import type { Quote } from '../../core/quote';
import { Field } from '../field';
import { useWords } from '../words';
import { readPoints } from './figures';
import type { TillChange } from './form';
import { asksPoints } from './reward-words';

type Props = {
  readonly reward: string;
  readonly points: string;
  readonly quote: Quote;
  onChange(change: TillChange): void;
};

export function RewardPoints({ reward, points, quote, onChange }: Props) {
  const { words, say, refusal } = useWords();
  const at = quote.offers.findIndex((offer) => offer.reward === reward);
  const offered = quote.offers[at];
  if (offered === undefined || !asksPoints(offered)) return null;
  const asked = readPoints(points);
  const { offer } = offered;
  const used = offer.ok ? offer.given.points : 0;
  const off = offer.ok ? say.money(offer.given.off.reduce((sum, cents) => sum + cents, 0)) : '';
  const said = words.till.pointsTake(used, say.points(used), off);
  return (
    <Field
      id={`points-${at}`}
      label={words.till.pointsToUse(reward)}
      value={points}
      error={asked === undefined ? refusal({ code: 'points-not-whole', text: points.trim() }) : undefined}
      note={
        !offer.ok || asked === undefined
          ? undefined
          : asked === null
            ? `${words.till.asManyAsPossible} ${said}`
            : asked > used
              ? `${words.till.noMoreThan(used, say.points(used))} ${said}`
              : said
      }
      input={{ class: 'num', inputMode: 'numeric', maxLength: 9 }}
      onValue={(typed) => onChange({ do: 'use-points', reward, points: typed })}
    />
  );
}
