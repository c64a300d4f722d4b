// The nearest reward still out of reach, and what is missing.
import { useSession } from '../session';
import { useWords } from '../words';
import { priceOf } from './reward-words';

export function NextReward({ available }: { readonly available: number }) {
  const { words, format } = useWords();
  const { ruleset, today } = useSession().opened;
  if (!ruleset.using || (ruleset.useUntil !== '' && today > ruleset.useUntil)) return null;
  const ahead = ruleset.rewards
    .flatMap((rule) => {
      const price = rule.on ? priceOf(rule) : undefined;
      return price !== undefined && price > Math.max(0, available) ? [{ name: rule.name, price }] : [];
    })
    .sort((a, b) => a.price - b.price);
  const next = ahead[0];
  if (next === undefined) return null;
  const have = Math.max(0, available);
  return (
    <>
      <div class="perf" />
      <p class="split note">
        <b>{words.till.nextReward(next.name)}</b>
        <span class="num">
          {words.till.toGo(next.price - available, format.points(next.price - available))}
        </span>
      </p>
      <progress
        value={have}
        max={next.price}
        aria-label={words.till.towards(next.name, format.number(have), format.number(next.price))}
      />
    </>
  );
}
