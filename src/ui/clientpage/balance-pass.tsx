// The client's card: the balance in a ring that fills towards the next reward, and what is coming or going by itself.
import { Icon } from '../icon';
import { usePage } from './page-state';
import { useRewardName } from './reward-name';
import { useSpeech } from './speech';

export function BalancePass() {
  const { page } = usePage();
  const { words, format } = useSpeech();
  const nameOf = useRewardName();
  const { standing, coming, next, tier, today, rewards } = page;
  const shown = format.points(standing.balance);
  const figure = format.number(standing.balance);
  const have = Math.max(0, standing.available);
  const whole = next?.price ?? Math.max(1, have);
  return (
    <section class="pass" aria-label={words.points}>
      <div class="ring">
        <svg viewBox="0 0 120 120" aria-hidden="true">
          <circle class="rest" cx="60" cy="60" r="53" />
          {have > 0 && (
            <circle cx="60" cy="60" r="53" pathLength={whole} stroke-dasharray={`${have} ${whole}`} />
          )}
        </svg>
        <p class="pts">
          <b>{figure}</b>
          <span>{shown.slice(figure.length)}</span>
        </p>
      </div>
      {next !== null && (
        <p class="centre">
          <b>{words.toGo(format.points(next.missing))}</b>
          <br />
          {words.toGoFor(nameOf(next.name))}
        </p>
      )}
      {next === null && rewards.some(({ missing }) => missing === null) && (
        <p class="centre">
          <b>{words.allInReach}</b>
        </p>
      )}
      {(coming.expiring.length > 0 || coming.usable.length > 0 || tier !== null) && (
        <>
          <div class="perf" />
          <dl class="sum note">
            {coming.expiring.slice(0, 2).map(({ day, points }, index) => (
              <div key={day} class="split">
                <dt>
                  {index === 0 && <Icon name="clock" />} {words.useBy(format.dayNear(day, today))}
                </dt>
                <dd class="num">{format.points(points)}</dd>
              </div>
            ))}
            {coming.usable.map(({ day, points }) => (
              <div key={day} class="split">
                <dt>{words.usableFrom(format.dayNear(day, today))}</dt>
                <dd class="num">{format.points(points)}</dd>
              </div>
            ))}
            {tier !== null && (
              <div class="split">
                <dt>{tier.tier === '' ? words.noLevel : words.level(tier.tier)}</dt>
                <dd>
                  {tier.next === null
                    ? words.levelTop
                    : words.levelNext(
                        tier.next.of === 'points'
                          ? format.points(tier.next.missing)
                          : format.money(tier.next.missing),
                        tier.next.tier,
                      )}
                </dd>
              </div>
            )}
          </dl>
        </>
      )}
    </section>
  );
}
