// A rule's conditions, folded to one line, since most rules have none.
import { useState } from 'preact/hooks';
import type { RawRule } from '../../core/settings/rules';
import type { TermFields } from '../../core/settings/term-field';
import { fieldWords } from '../../i18n/field-words';
import { DescribedField } from '../controls/described-field';
import { Icon } from '../icon';
import { useOwnerWords } from '../owner-words';

type Props = {
  readonly prefix: string;
  readonly fields: TermFields;
  readonly terms: RawRule['terms'];
  /** The current setting in words; '' if there is none. */
  readonly text: string;
  readonly startsOpen: boolean;
  error(field: string): string | undefined;
  onTerms(part: RawRule['terms']): void;
};

export function WhenFields({ prefix, fields, terms, text, startsOpen, error, onTerms }: Props) {
  const { words, language } = useOwnerWords();
  const [open, setOpen] = useState(startsOpen);
  const names = Object.keys(fields);
  if (names.length === 0) return null;
  return (
    <details
      class="card"
      // Opened, so that the error is visible.
      open={open || names.some((name) => error(name) !== undefined)}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary class="opt">
        <span class="grow">
          {words.programs.when}
          <small>{text === '' ? words.programs.always : text}</small>
        </span>
        <Icon name="down" />
      </summary>
      <div class="pad pair even">
        {Object.entries(fields).map(([name, field]) => (
          <DescribedField
            key={name}
            id={`${prefix}${name}`}
            label={fieldWords(field, language).label}
            field={field}
            value={terms[name] ?? field.initial}
            error={error(name)}
            onValue={(value) => onTerms({ [name]: value })}
          />
        ))}
      </div>
    </details>
  );
}
