// The scope of a rule as one control: either everything, or only some kinds, categories and items.
import { useState } from 'preact/hooks';
import type { RawRule } from '../../core/settings/rules';
import type { TermFields } from '../../core/settings/term-field';
import { fieldWords } from '../../i18n/field-words';
import { FieldError } from '../field';
import { useOwnerWords } from '../owner-words';
import { begun } from './choice-words';
import { NamesControl } from './names-control';
import { SeveralOf } from './several-of';

type Terms = RawRule['terms'];

type Props = {
  /** Prefixed to the fields' names to make their ids. */
  readonly prefix: string;
  /** The fields of the scope: kinds of item, categories and items. */
  readonly fields: TermFields;
  readonly terms: Terms;
  error(field: string): string | undefined;
  onTerms(part: Terms): void;
};

const ALL = 'everything';

export function ScopeControl({ prefix, fields, terms, error, onTerms }: Props) {
  const { words, language } = useOwnerWords();
  const { scope = ALL, categories = '', items = '' } = terms;
  // Kept, so that switching to the other choice and back restores what was picked.
  const [parts, setParts] = useState<Terms>(scope === ALL ? { scope: '', categories: '', items: '' } : {});
  const { scope: kinds, ...names } = fields;
  const id = `${prefix}scope`;

  function chooseAll(): void {
    setParts({ scope, categories, items });
    onTerms({ scope: ALL, categories: '', items: '' });
  }

  return (
    <fieldset class="field" id={id} tabIndex={-1} aria-describedby={error('scope') ? `${id}-err` : undefined}>
      <legend>{kinds && fieldWords(kinds, language).label}</legend>
      <div class="wrap">
        <label class="chip">
          <input type="radio" name={id} checked={scope === ALL} onChange={chooseAll} />
          {begun(words.choices.kinds.everything)}
        </label>
        <label class="chip">
          <input type="radio" name={id} checked={scope !== ALL} onChange={() => onTerms(parts)} />
          {words.programs.onlyThese}
        </label>
      </div>
      <FieldError id={id} error={error('scope')} />
      {scope !== ALL && (
        <div class="sec within">
          {kinds && (
            <SeveralOf
              id={`${prefix}kinds`}
              label={words.programs.kindsOfItem}
              field={{ ...kinds, choices: kinds.choices.filter((kind) => kind !== ALL) }}
              value={scope}
              onValue={(several) => onTerms({ scope: several })}
            />
          )}
          {Object.entries(names).map(([name, field]) => (
            <NamesControl
              key={name}
              id={`${prefix}${name}`}
              label={fieldWords(field, language).label}
              field={field}
              value={name === 'items' ? items : categories}
              error={error(name)}
              onValue={(value) => onTerms({ [name]: value })}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
