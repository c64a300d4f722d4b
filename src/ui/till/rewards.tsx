// What the client's points can buy on this invoice: one row for each reward that is on, in reach or not.
import { useRef, useState } from 'preact/hooks';
import type { Quote } from '../../core/quote';
import { focusOn } from '../focus';
import { useSession } from '../session';
import { useWords } from '../words';
import type { Pick, TillChange } from './form';
import { RewardPoints } from './reward-points';
import { RewardRow } from './reward-row';
import { RewardsFolded } from './rewards-folded';
import { moveInGroup } from './group-keys';

type Props = {
  readonly picks: readonly Pick[];
  readonly quote: Quote;
  onChange(change: TillChange): void;
};

export function Rewards({ picks, quote, onChange }: Props) {
  const { words, say } = useWords();
  const { book } = useSession().opened;
  const [wanted, setWanted] = useState<boolean | null>(null);
  const byTab = useRef(false);
  const isOne = book.rewardsAtOnce === 1;
  const isStuck = quote.offers.some(({ picked, offer }) => picked && !offer.ok);
  const inReach = quote.offers.some(({ offer }) => offer.ok);
  // Where nothing can be picked, or one is, a row says so: the till stays short.
  const open = isStuck || (wanted ?? (inReach && picks.length === 0));

  function pick(reward: string | null, byMouse: boolean): void {
    if (reward === null) for (const { reward: old } of picks) onChange({ do: 'unpick', reward: old });
    else onChange({ do: 'pick', reward, alone: isOne });
    setWanted(!(byMouse && isOne && reward !== null));
    if (byMouse && isOne && reward !== null) focusOn('rewards-show');
  }

  function onKeyDown(event: KeyboardEvent): void {
    byTab.current = event.key === 'Tab';
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      setWanted(null);
      focusOn('save');
    } else moveInGroup(event, isOne);
  }

  function onFocusOut(event: FocusEvent): void {
    const group = event.currentTarget as HTMLElement;
    const next = event.relatedTarget as Node | null;
    // After a mouse the list stays: what was pressed must not move away from under it.
    if (byTab.current && next !== null && !group.contains(next) && picks.length > 0) setWanted(null);
  }

  const fields = picks.map(({ reward, points }) => (
    <RewardPoints key={reward} reward={reward} points={points} quote={quote} onChange={onChange} />
  ));
  if (!open)
    return (
      <section class="sec" aria-labelledby="rewards-title">
        <RewardsFolded
          quote={quote}
          onShow={() => {
            setWanted(true);
            focusOn('reward-first');
          }}
        />
        {fields}
      </section>
    );
  return (
    <>
      <fieldset class="sec" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
        <legend class="vh">
          {words.till.rewardsTitle}, {words.till.atOnce(book.rewardsAtOnce, say.number(book.rewardsAtOnce))}
        </legend>
        <div class="split" aria-hidden="true">
          <b>{words.till.rewardsTitle}</b>
          <span class="note">{words.till.atOnce(book.rewardsAtOnce, say.number(book.rewardsAtOnce))}</span>
        </div>
        <div class="card">
          {isOne && (
            <label class="opt">
              <input
                type="radio"
                name="reward"
                id="reward-first"
                checked={picks.length === 0}
                onClick={(event) => pick(null, event.detail > 0)}
              />
              <span class="grow">{words.till.noReward}</span>
            </label>
          )}
          {quote.offers.map((offer, at) => (
            <RewardRow
              key={offer.reward}
              id={!isOne && at === 0 ? 'reward-first' : `reward-${at}`}
              offer={offer}
              isOne={isOne}
              onPick={(byMouse) => pick(offer.reward, byMouse)}
              onLeave={() => onChange({ do: 'unpick', reward: offer.reward })}
            />
          ))}
        </div>
      </fieldset>
      {fields}
    </>
  );
}
