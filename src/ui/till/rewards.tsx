// The rewards for this invoice: a row for each in reach, and one for all others, which says how far the nearest is.
import { useRef, useState } from 'preact/hooks';
import type { Quote } from '../../core/invoice/quote';
import { focusOn } from '../focus';
import { Icon } from '../icon';
import { useSession } from '../session';
import { useWords } from '../words';
import type { PickedReward, TillChange } from './form';
import { moveInGroup } from './group-keys';
import { RewardPoints } from './reward-points';
import { RewardRow } from './reward-row';
import { restWords } from './rewards-apart';
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
  const all = useWords();
  const { words, format } = all;
  const { ruleset } = useSession().opened;
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [isRestShown, setRestShown] = useState(false);
  /** The last input device: the list folds only if nothing moves under a finger or a mouse. */
  const last = useRef<'mouse' | 'tab' | 'key'>('key');
  const isOne = ruleset.rewardsAtOnce === 1;
  const isStuck = quote.offers.some(({ picked, offer }) => picked > 0 && !offer.ok);
  const rows = quote.offers.map((offer, at) => ({ offer, id: `reward-${at}` }));
  const first = rows.filter(({ offer }) => offer.offer.ok || offer.picked > 0);
  const rest = rows.filter((row) => !first.includes(row));
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
    const picked = first.find(({ offer }) => offer.picked > 0);
    setWanted(true);
    if (first.length === 0) setRestShown(true);
    focusOn(picked?.id ?? (isOne ? 'reward-none' : (first[0] ?? rest[0])?.id) ?? '');
  }

  function onKeyDown(event: KeyboardEvent): void {
    last.current = event.key === 'Tab' ? 'tab' : 'key';
    // The row of the others opens them with Enter, as any button.
    if (!(event.target instanceof HTMLInputElement)) return;
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

  function rowOf({ offer, id }: (typeof rows)[number]) {
    return (
      <RewardRow
        key={offer.reward}
        id={id}
        offer={offer}
        isOne={isOne}
        onPick={() => pick(offer.reward)}
        onLess={() => onChange({ do: 'pick-less', reward: offer.reward })}
        onLeave={() => onChange({ do: 'unpick', reward: offer.reward })}
      />
    );
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
        <div class="split roomy" aria-hidden="true">
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
          {first.map(rowOf)}
          {rest.length > 0 && (
            <button
              class="opt"
              id="rewards-rest"
              type="button"
              aria-expanded={isRestShown}
              onClick={() => setRestShown(!isRestShown)}
            >
              <span class="grow">{restWords(rest, first.length > 0, all)}</span>
              <Icon name="down" />
            </button>
          )}
          {isRestShown && rest.map(rowOf)}
        </div>
      </fieldset>
      {fields}
    </>
  );
}
