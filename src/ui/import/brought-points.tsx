// The points that clients bring: how many, what they are worth, and when they expire.

import type { OpeningExpiry } from '../../core/imported/imported-opening';
import { untilByHand } from '../../core/points/earned-lot';
import { lastDayOf, visitExpiryOf } from '../../core/points/expiry';
import { moneyFor, worthOfPoints } from '../../core/points/points-worth';
import { withCurrency } from '../../i18n/locale';
import { useImportWords } from '../import-words';
import { useSession } from '../session';
import type { IntakeFlow } from './use-intake';

export function BroughtPoints({ flow }: { readonly flow: IntakeFlow }) {
  const { words, format, language, currency } = useImportWords();
  const { money } = withCurrency(language, currency);
  const { opened } = useSession();
  const { intake: say } = words;
  const { plan, intake } = flow;
  if (intake === null) return null;
  const isAny = intake.clients.some(({ points, giftCard }) => (points ?? 0) > 0 || giftCard !== null);
  if (!isAny) return null;
  const worth = worthOfPoints(opened.ruleset);
  const hasDates = intake.clients.some(({ until }) => until !== '');
  const until = untilByHand(opened.today, opened.ruleset);
  // Where the salon's points never expire, "as if earned today" is never too: one answer, not two alike.
  const standing: readonly OpeningExpiry[] = until === 'never' ? ['never'] : ['today', 'never'];
  const choices: readonly OpeningExpiry[] = hasDates ? ['file', ...standing] : standing;
  const chosen = until === 'never' && flow.expiry === 'today' ? 'never' : flow.expiry;
  return (
    <section class="sec" aria-labelledby="brought">
      <h2 id="brought">{say.brought}</h2>
      {plan !== null && (
        <div class="pass">
          <p class="pts">
            <b>{format.points(plan.clients.points)}</b>
          </p>
          <p class="note">
            {say.forClients(plan.clients.withPoints, format.number(plan.clients.withPoints))}
            {worth !== null && plan.clients.points > 0 && (
              <>
                {', '}
                {say.worth(
                  money(moneyFor(plan.clients.points, worth)),
                  format.points(worth.points),
                  money(worth.money),
                )}
              </>
            )}
          </p>
          {plan.clients.giftCards > 0 && (
            <p class="note">
              {say.cards(
                plan.clients.giftCards,
                format.number(plan.clients.giftCards),
                money(plan.clients.giftCardMoney),
              )}
            </p>
          )}
        </div>
      )}
      {choices.length === 1 ? (
        <p class="note">{say.expireNot}</p>
      ) : (
        <fieldset class="field">
          <legend>{say.expire}</legend>
          {choices.map((choice) => (
            <label key={choice} class="tick">
              <input
                type="radio"
                name="expiry"
                checked={chosen === choice}
                onChange={() => flow.answers.setExpiry(choice)}
              />
              {choice === 'today' ? asEarnedToday() : say.expiries[choice]}
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );

  function asEarnedToday(): string {
    const last = visitExpiryOf(until) === null ? lastDayOf(until, '') : undefined;
    return last === undefined ? say.expiries.todayVisit : say.expiries.today(format.day(last));
  }
}
