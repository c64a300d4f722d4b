// How many points to use, for rewards that let staff choose: empty means as many as possible.

import type { Quote } from '../../core/invoice/quote';
import { withCurrency } from '../../i18n/locale';
import { Field } from '../field';
import { useWords } from '../words';
import { readPoints } from './choices';
import type { TillChange } from './form';
import { hasVariablePoints } from './reward-words';

type Props = {
  readonly reward: string;
  readonly points: string;
  readonly quote: Quote;
  onChange(change: TillChange): void;
};

export function RewardPoints({ reward, points, quote, onChange }: Props) {
  const { words, format, refusal, language, currency } = useWords();
  const at = quote.offers.findIndex((offer) => offer.reward === reward);
  const offered = quote.offers[at];
  if (offered === undefined || !hasVariablePoints(offered)) return null;
  const requestedPoints = readPoints(points);
  const { offer } = offered;
  const used = offer.ok ? offer.points : 0;
  const off = offer.ok ? withCurrency(language, currency).money(offer.discount) : '';
  const text = words.till.pointsTake(used, format.points(used), off);
  return (
    <Field
      id={`points-${at}`}
      label={words.till.pointsToUse(reward)}
      value={points}
      error={
        requestedPoints === undefined ? refusal({ code: 'points-not-whole', text: points.trim() }) : undefined
      }
      note={
        !offer.ok || requestedPoints === undefined
          ? undefined
          : requestedPoints === null
            ? `${words.till.asManyAsPossible} ${text}`
            : requestedPoints > used
              ? `${words.till.noMoreThan(used, format.points(used))} ${text}`
              : text
      }
      input={{ class: 'num', inputMode: 'numeric', maxLength: 9 }}
      onValue={(typed) => onChange({ do: 'use-points', reward, points: typed })}
    />
  );
}
