// A rule in its list: its name, its sentence, its conditions and its switch.

import type { Rule } from '../../core/settings/rules';
import type { RuleFamily } from '../../core/settings/ruleset';
import { begun } from '../controls/choice-words';
import { Icon } from '../icon';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { Switch } from '../switch';
import { conditionsText, ruleText, seasonText } from './rule-words';

type Props = {
  readonly id: string;
  readonly family: RuleFamily;
  readonly rule: Rule;
  readonly open: boolean;
  onOpen(): void;
  onSwitch(on: boolean): void;
};

export function RuleRow({ id, family, rule, open, onOpen, onSwitch }: Props) {
  const words = useOwnerWords();
  const { opened } = useSession();
  const conditions = conditionsText(rule, words);
  const season = seasonText(rule, opened.today, words);
  return (
    <div class="row opt">
      <span class="grow">
        <button class="name link" id={id} type="button" aria-expanded={open} onClick={onOpen}>
          {rule.name}
        </button>
        <small>{ruleText(family, rule, words, opened)}</small>
        {conditions.length > 0 && <small>{begun(conditions.join(', '))}</small>}
        {season !== '' && (
          <span class="badge warn">
            <Icon name="clock" />
            {season}
          </span>
        )}
      </span>
      <Switch labelledBy={id} on={rule.on} onSwitch={onSwitch} />
    </div>
  );
}
