// The switches on top: whether points are earned, whether they can be used, and whether that needs a card.
import type { PolicyName, RawPolicies } from '../../core/settings/policies';
import { useOwnerWords } from '../owner-words';
import { Switch } from '../switch';

type Props = {
  readonly typed: RawPolicies;
  onEdit(policy: PolicyName, value: boolean): void;
};

export function PolicySwitches({ typed, onEdit }: Props) {
  const { words } = useOwnerWords();
  const { yes, no } = words.choices.yesNo;
  return (
    <section class="card">
      {(['earning', 'using', 'loyaltyCard'] as const).map((policy) => (
        <div key={policy} class="row opt">
          <span class="grow">
            <b id={`${policy}-label`}>{words.policies[policy].label}</b>
            <small id={`${policy}-what`}>{words.policies[policy].what}</small>
          </span>
          <Switch
            id={policy}
            labelledBy={`${policy}-label`}
            describedBy={`${policy}-what`}
            {...(policy === 'loyaltyCard' ? { text: typed.loyaltyCard === true ? yes : no } : {})}
            on={typed[policy] === true}
            onSwitch={(wanted) => onEdit(policy, wanted)}
          />
        </div>
      ))}
    </section>
  );
}
