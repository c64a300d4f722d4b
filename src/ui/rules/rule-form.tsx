// The form of a programme, reward or bonus, generated from its definition, so that it fits every kind.
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type RawRule, type Rule, type RuleRefusal, readRule, ruleFaults } from '../../core/settings/rules';
import { kindsOf, namesOf, type RuleFamily } from '../../core/settings/ruleset';
import { begun } from '../controls/choice-words';
import { Choice, Field } from '../field';
import { focusOn } from '../focus';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { EarnLess } from '../settings/loss-list';
import { EarnExample } from './earn-example';
import { MoreExample } from './more-example';
import { asTyped, withKind } from './raw-rule';
import { RuleActions } from './rule-actions';
import { RuleFields } from './rule-fields';
import { conditionsText, definitionOf, ruleText } from './rule-words';
import { UseExample } from './use-example';

type Props = {
  readonly family: RuleFamily;
  readonly rule: RawRule;
  readonly isNew: boolean;
  /** The field to focus in a new rule. */
  readonly first: string;
  /** The other rules of the family. */
  readonly others: readonly Rule[];
  readonly busy: boolean;
  readonly canMove: { readonly up: boolean; readonly down: boolean };
  /** Returns the server's refusal if it is about this rule. */
  onSave(rule: RawRule): Promise<RuleRefusal | null>;
  onMove(by: 1 | -1): void;
  onCancel(): void;
  onDelete(): void;
};

const PREFIX = 'rule-';

const examples: { readonly [Family in RuleFamily]: (props: { rule: Rule | null }) => JSX.Element } = {
  programs: EarnExample,
  rewards: UseExample,
  bonuses: MoreExample,
};

export function RuleForm(props: Props) {
  const words = useOwnerWords();
  const { language, currency } = words;
  const { opened, quiet } = useSession();
  const { catalog, ruleset } = opened;
  const { family, others, isNew, first } = props;
  const [rule, setRule] = useState(() => {
    const fields = definitionOf(family, props.rule.kind)?.fields ?? {};
    return { ...props.rule, terms: asTyped(fields, props.rule.terms, language) };
  });
  const [checked, setChecked] = useState(false);
  const [told, setTold] = useState<RuleRefusal | null>(null);
  const reading = { currency, names: namesOf(catalog) };
  const read = readRule(kindsOf[family], rule, reading, others);
  // All at once: whoever mends one field should not come upon the next only then.
  const faults = checked ? ruleFaults(kindsOf[family], rule, reading, others) : [];
  const good = read.ok ? read.value : null;
  const Example = examples[family];
  const labels = words.words.columns[family];
  const taken = others.map(({ name }) => name);

  useEffect(() => quiet(), []);
  useLayoutEffect(() => {
    if (isNew) focusOn(PREFIX + first);
  }, [isNew, first]);

  function change(next: RawRule): void {
    setTold(null);
    setRule(next);
  }

  function error(field: string): string | undefined {
    const refusal = [...faults, ...(told === null ? [] : [told])].find((fault) => fault.field === field);
    return refusal === undefined ? undefined : words.refusal({ ...refusal, family });
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setChecked(true);
    if (!read.ok) return focusOn(PREFIX + read.refusal.field);
    const refused = await props.onSave({ ...rule, name: rule.name.trim() });
    if (refused === null) return;
    setTold(refused);
    focusOn(PREFIX + refused.field);
  }

  return (
    <form
      class="pad"
      noValidate
      aria-label={words.words.programs.editing(rule.name)}
      onSubmit={(event) => void submit(event)}
    >
      <Field
        id={`${PREFIX}name`}
        label={labels.name}
        value={rule.name}
        error={error('name')}
        input={{ maxLength: 100 }}
        onValue={(name) => change({ ...rule, name })}
      />
      <Choice
        id={`${PREFIX}kind`}
        label={labels.kind}
        value={rule.kind}
        choices={kindsOf[family].map(({ kind, label }) => [kind, label[language]])}
        error={error('kind')}
        onValue={(kind) => change(withKind(rule, kind, { family, taken, language }))}
      />
      <RuleFields
        key={rule.kind}
        prefix={PREFIX}
        family={family}
        rule={rule}
        when={good === null ? '' : begun(conditionsText(good, words).join(', '))}
        error={error}
        onTerms={(part) => change({ ...rule, terms: { ...rule.terms, ...part } })}
      />
      {good !== null && (
        <p>{[ruleText(family, good, words, opened), ...conditionsText(good, words)].join(', ')}.</p>
      )}
      <Example rule={good} />
      {good !== null && (
        <EarnLess after={{ ...ruleset, [family]: withRule(ruleset[family], good, props.rule.name) }} />
      )}
      {!isNew && family === 'programs' && <p class="note">{words.words.programs.pastKept}</p>}
      <RuleActions {...props} />
    </form>
  );
}

/** The rules with this one replacing the one it was made from, or added at the end. */
function withRule(rules: readonly Rule[], rule: Rule, was: string): readonly Rule[] {
  const isThere = rules.some(({ name }) => name === was);
  return isThere ? rules.map((other) => (other.name === was ? rule : other)) : [...rules, rule];
}
