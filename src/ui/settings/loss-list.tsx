// The losses of clients by a change of the ruleset, in sentences.

import { isRemark, type Loss, lossesOf } from '../../core/points/worth-less';
import type { Ruleset } from '../../core/settings/ruleset';
import { lossText } from '../../i18n/losses';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { lessText } from './term-text';

export function LossList({ losses }: { readonly losses: readonly Loss[] }) {
  const words = useOwnerWords();
  const { catalog } = useSession().opened;
  return (
    <ul class="losses">
      {losses.map((loss) => (
        <li key={JSON.stringify(loss)}>
          {lossText(words.words.losses, loss, words.format)}
          {loss.code === 'rule-less' && (
            <ul>
              {loss.less.map((less) => (
                <li key={less.field}>{lessText(loss, less, words, catalog)}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** By how much less clients will earn; this does not prevent saving. */
export function EarnLess({ after }: { readonly after: Ruleset }) {
  const { words, format } = useOwnerWords();
  const { ruleset, today } = useSession().opened;
  const remark = lossesOf(ruleset, after, today).find(isRemark);
  if (remark === undefined) return null;
  return (
    <p class="note" role="status">
      {lossText(words.losses, remark, format)}
    </p>
  );
}
