// The rewards for this invoice: one row for each active reward, in reach or not.
import { useRef, useState } from 'preact/hooks';
import type { Quote } from '../../core/quote';
import { focusOn } from '../focus';
import { useSession } from '../session';
import { useWords } from '../words';
import type { PickedReward, TillChange } from './form';
import { moveInGroup } from './group-keys';
import { RewardPoints } from './reward-points';
import { RewardRow } from './reward-row';
import { RewardsFolded } from './rewards-folded';

type Props = {
  readonly picks: readonly PickedReward[];
  readonly quote: Quote;
  /** Points that the client can use. */
  readonly available: number;
  readonly hasLines: boolean;
  onChange(change: TillChange): void;
};

export function Rewards({ picks, quote, available, hasLines, onChange }: Props) {
  const { words, format } = useWords();
  const { ruleset } = useSession().opened;
  const [wanted, setWanted] = useState<boolean | null>(null);
  /** The last input device: the list folds only if nothing moves under a finger or a mouse. */
  const last = useRef<'mouse' | 'tab' | 'key'>('key');
  const isOne = ruleset.rewardsAtOnce === 1;
  const isStuck = quote.offers.some(({ picked, offer }) => picked > 0 && !offer.ok);
  const inReach = quote.offers.some(({ offer }) => offer.ok);
  // One row is enough if nothing can be picked or something is: the till stays short.
  const open = isStuck || (wanted ?? (inReach && picks.length === 0));

  function pick(reward: string): void {
    onChange({ do: 'pick', reward, alone: isOne });
    const isDone = last.current === 'mouse' && isOne;
    setWanted(!isDone);
    if (isDone) focusOn('rewards-show');
  }

  function pickNone(): void {
    for (const { reward } of picks) onChange({ do: 'unpick', reward });
    setWanted(true);
  }

  function show(): void {
    const at = quote.offers.findIndex(({ picked }) => picked > 0);
    setWanted(true);
    focusOn(isOne && at < 0 ? 'reward-none' : `reward-${Math.max(0, at)}`);
  }

  function onKeyDown(event: KeyboardEvent): void {
    last.current = event.key === 'Tab' ? 'tab' : 'key';
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      setWanted(null);
      focusOn('save');
    } else {
      const reached = moveInGroup(event);
      // Arrow keys select radios as they move, unless those are disabled.
      if (isOne && reached?.getAttribute('aria-disabled') !== 'true') reached?.click();
    }
  }

  function onFocusOut(event: FocusEvent): void {
    const group = event.currentTarget as HTMLElement;
    const next = event.relatedTarget as Node | null;
    // After a click the list stays open, so that nothing moves under the pointer.
    if (last.current === 'tab' && next !== null && !group.contains(next) && picks.length > 0) setWanted(null);
  }

  const fields = picks.map(({ reward, points }, index) => (
    <RewardPoints
      key={`${reward} ${index}`}
      reward={reward}
      points={points}
      quote={quote}
      onChange={onChange}
    />
  ));
  if (!open)
    return (
      <section class="sec" aria-labelledby="rewards-title">
        <RewardsFolded quote={quote} available={available} hasLines={hasLines} onShow={show} />
        {fields}
      </section>
    );
  return (
    <>
      <fieldset
        class="sec"
        onPointerDown={() => {
          last.current = 'mouse';
        }}
        onKeyDown={onKeyDown}
        onFocusOut={onFocusOut}
      >
        <legend class="vh">
          {words.till.rewardsTitle},{' '}
          {words.till.atOnce(ruleset.rewardsAtOnce, format.number(ruleset.rewardsAtOnce))}
        </legend>
        <div class="split" aria-hidden="true">
          <b>{words.till.rewardsTitle}</b>
          <span class="note">
            {words.till.atOnce(ruleset.rewardsAtOnce, format.number(ruleset.rewardsAtOnce))}
          </span>
        </div>
        <div class="card">
          {isOne && (
            <label class="opt">
              <input
                type="radio"
                name="reward"
                id="reward-none"
                checked={picks.length === 0}
                onClick={pickNone}
              />
              <span class="grow">{words.till.noReward}</span>
            </label>
          )}
          {quote.offers.map((offer, at) => (
            <RewardRow
              key={offer.reward}
              id={`reward-${at}`}
              offer={offer}
              isOne={isOne}
              onPick={() => pick(offer.reward)}
              onLess={() => onChange({ do: 'pick-less', reward: offer.reward })}
              onLeave={() => onChange({ do: 'unpick', reward: offer.reward })}
            />
          ))}
        </div>
      </fieldset>
      {fields}
    </>
  );
}
