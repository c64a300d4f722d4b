// The ready-made rules, one click each; folded if the salon has rules of its own.

import { readRule } from '../../core/settings/rules';
import { kindsOf, type RuleFamily } from '../../core/settings/ruleset';
import { Icon } from '../icon';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { type ReadyMade, readyMade } from './ready-made';
import { ruleText } from './rule-words';

type Props = {
  readonly family: RuleFamily;
  /** Names of the existing rules. */
  readonly taken: readonly string[];
  onTake(ready: ReadyMade): void;
};

export function ReadyMadeList({ family, taken, onTake }: Props) {
  const words = useOwnerWords();
  const { opened } = useSession();
  const { programs } = words.words;
  const offered = readyMade(family, words).filter(
    ({ rules }) => !rules.some(({ name }) => taken.includes(name)),
  );
  if (offered.length === 0) return null;

  function text({ rules, ask }: ReadyMade): string {
    const sentences = rules.flatMap((rule) => {
      const read = readRule(kindsOf[family], rule, { currency: words.currency, names: null }, []);
      return read.ok ? [ruleText(family, read.value, words, opened)] : [];
    });
    return [...sentences, ask === '' ? '' : programs.toFill[ask]].filter((part) => part !== '').join(' · ');
  }

  const rows = offered.map((ready) => (
    <button key={ready.title} class="opt" type="button" onClick={() => onTake(ready)}>
      <span class="grow">
        <b>{ready.title}</b>
        <small>{text(ready)}</small>
      </span>
      <Icon name={ready.ask === '' ? 'plus' : 'pen'} />
    </button>
  ));
  if (taken.length > 0)
    return (
      <details class="card">
        <summary class="opt">
          <span class="grow">{programs.more}</span>
          <Icon name="down" />
        </summary>
        {rows}
      </details>
    );
  return (
    <>
      <div class="empty">
        <Icon name="book" />
        <p>
          <b>{programs.none[family]}</b>
        </p>
        <p>{programs.chooseOne}</p>
      </div>
      <section class="card" aria-label={programs.chooseOne}>
        {rows}
      </section>
    </>
  );
}
