// What a rule is about, as one control: everything, or only some kinds, categories and items. It cannot be both.
import { useState } from 'preact/hooks';
import type { RawRule } from '../../core/rules';
import { scopeFields } from '../../core/scope-fields';
import { FieldError } from '../field';
import { useWords } from '../words';
import { begun } from './choice-words';
import { NamesControl } from './names-control';
import { SeveralOf } from './several-of';

type Terms = RawRule['terms'];

type Props = {
  /** Before the names of the fields, to make ids of them. */
  readonly prefix: string;
  readonly labels: { readonly [field: string]: string };
  readonly terms: Terms;
  error(field: string): string | undefined;
  onTerms(part: Terms): void;
};

const ALL = 'everything';
const kindsField = {
  ...scopeFields.scope,
  choices: scopeFields.scope.choices.filter((kind) => kind !== ALL),
};

export function ScopeControl({ prefix, labels, terms, error, onTerms }: Props) {
  const { words } = useWords();
  const { scope = ALL, categories = '', items = '' } = terms;
  // Who looks at the other choice and comes back finds again what was picked.
  const [parts, setParts] = useState<Terms>(scope === ALL ? { scope: '', categories: '', items: '' } : {});
  const id = `${prefix}scope`;

  function choose(all: boolean): void {
    if (all) setParts({ scope, categories, items });
    onTerms(all ? { scope: ALL, categories: '', items: '' } : parts);
  }

  const radio = (all: boolean, text: string) => (
    <label class="chip">
      <input type="radio" name={id} checked={(scope === ALL) === all} onChange={() => choose(all)} />
      {text}
    </label>
  );

  return (
    <fieldset class="field" id={id} tabIndex={-1} aria-describedby={error('scope') ? `${id}-err` : undefined}>
      <legend>{labels.scope}</legend>
      <div class="wrap">
        {radio(true, begun(words.choices.kinds.everything))}
        {radio(false, words.programs.onlyThese)}
      </div>
      <FieldError id={id} error={error('scope')} />
      {scope !== ALL && (
        <div class="sec within">
          <SeveralOf
            id={`${prefix}kinds`}
            label={words.programs.kindsOfItem}
            field={kindsField}
            value={scope}
            onValue={(kinds) => onTerms({ scope: kinds })}
          />
          {(['categories', 'items'] as const).map((name) => (
            <NamesControl
              key={name}
              id={`${prefix}${name}`}
              label={labels[name] ?? name}
              field={scopeFields[name]}
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
