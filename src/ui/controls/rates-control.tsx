// A rate for each category of the catalog, one field each; this control hides how a cell stores them.
import { ratePairs } from '../../core/invoice/category-rates';
import { Field, FieldError } from '../field';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { namedIn } from './catalog-names';
import type { DescribedProps } from './described-props';

type Typed = readonly (readonly [category: string, rate: string])[];

export function RatesControl({ id, label, value, error, onValue }: DescribedProps) {
  const { words } = useOwnerWords();
  const { catalog } = useSession().opened;
  const typed = pairsOf(String(value));
  const known = namedIn(catalog, 'categories').map(({ key }) => key);
  // Rates of categories no longer in the catalog are shown too, so that they can be removed.
  const others = typed.map(([category]) => category).filter((category) => !known.includes(category));

  function edit(category: string, rate: string): void {
    const rest = typed.filter(([other]) => other !== category);
    onValue(textOf(rate.trim() === '' ? rest : [...rest, [category, rate]]));
  }

  return (
    <fieldset class="field" aria-describedby={error ? `${id}-err` : undefined}>
      <legend id={id} tabIndex={-1}>
        {label}
      </legend>
      <p class="note">
        {known.length + others.length === 0 ? words.programs.noCategories : words.settings.ratesNote}
      </p>
      {[...known, ...others].map((category, i) => (
        <Field
          key={category}
          id={`${id}-${i}`}
          label={category}
          value={typed.find(([other]) => other === category)?.[1] ?? ''}
          input={{ class: 'num', inputMode: 'decimal', maxLength: 10 }}
          onValue={(rate) => edit(category, rate)}
        />
      ))}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}

/** Text that cannot be parsed is shown whole as a category without a rate. */
function pairsOf(text: string): Typed {
  return ratePairs(text).map((pair) => {
    const at = pair.lastIndexOf(':');
    return at < 0 ? [pair, ''] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
}

function textOf(typed: Typed): string {
  return typed.map(([category, rate]) => `${category}: ${rate}`).join('; ');
}
