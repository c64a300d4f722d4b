// One field of a programme, shown by the control that its description names.
import type { Field as Description, Raw } from '../../core/fields';
import { Field, FieldError } from '../field';
import { useWords } from '../words';

type Props = {
  readonly name: string;
  readonly field: Description<unknown>;
  readonly value: Raw;
  readonly error: string | undefined;
  onValue(value: Raw): void;
};

export function ProgramField(props: Props) {
  const { words, currency } = useWords();
  const { name, field, value, error, onValue } = props;
  const columns: { readonly [column: string]: string } = words.columns.programs;
  const label = columns[name] ?? name;
  if (field.control === 'choices') return <Choices {...props} label={label} />;
  const isMoney = field.control === 'money';
  return (
    <Field
      id={`program-${name}`}
      label={isMoney ? `${label} (${currency.code})` : label}
      value={String(value)}
      error={error}
      input={{ class: 'num', inputMode: isMoney ? 'decimal' : 'numeric', maxLength: 30 }}
      onValue={onValue}
    />
  );
}

const ALL = 'everything';

function Choices({ name, field, value, error, label, onValue }: Props & { readonly label: string }) {
  const { words } = useWords();
  const said: { readonly [choice: string]: string } = words.programs.counts;
  const chosen = String(value).split(',');

  function toggle(choice: string, on: boolean): void {
    if (choice === ALL) onValue(on ? ALL : '');
    else {
      const others = chosen.filter((one) => one !== choice && one !== ALL && one !== '');
      onValue((on ? [...others, choice] : others).join(','));
    }
  }

  return (
    <fieldset
      class="field"
      id={`program-${name}`}
      tabIndex={-1}
      aria-describedby={error ? `program-${name}-err` : undefined}
    >
      <legend>{label}</legend>
      <div class="wrap">
        {field.choices.map((choice) => (
          <label key={choice} class="chip">
            <input
              type="checkbox"
              checked={chosen.includes(choice)}
              onChange={(event) => toggle(choice, event.currentTarget.checked)}
            />
            {said[choice] ?? choice}
          </label>
        ))}
      </div>
      <FieldError id={`program-${name}`} error={error} />
    </fieldset>
  );
}
