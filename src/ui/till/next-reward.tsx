// The nearest reward still out of reach, and what is missing.
import { nextReward } from '../../core/points/next-reward';
import { useSession } from '../session';
import { useWords } from '../words';

export function NextReward({ available }: { readonly available: number }) {
  const { words, format } = useWords();
  const { ruleset, today } = useSession().opened;
  const next = nextReward(ruleset, available, today);
  if (next === null) return null;
  const { name, price, missing } = next;
  const have = Math.max(0, available);
  return (
    <>
      <div class="perf" />
      <p class="split note">
        <b>{words.till.nextReward(name)}</b>
        <span class="num">{words.till.toGo(missing, format.points(missing))}</span>
      </p>
      <progress
        value={have}
        max={price}
        aria-label={words.till.towards(name, format.number(have), format.number(price))}
      />
    </>
  );
}
