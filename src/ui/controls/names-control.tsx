// Categories or items of the catalog: searched, picked, and shown as removable chips.
import { useMemo, useRef, useState } from 'preact/hooks';
import { namesOf } from '../../core/settings/ruleset';
import { Combobox, type Option } from '../combobox';
import { focusOn } from '../focus';
import { Icon } from '../icon';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { matchingNames, namedIn, namesHeld } from './catalog-names';
import type { DescribedProps } from './described-props';

const MOST_SHOWN = 12;

export function NamesControl({ id, label, field, value, error, onValue }: DescribedProps) {
  const { words, currency } = useOwnerWords();
  const { catalog } = useSession().opened;
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(() => namesHeld(field, value, namesOf(catalog), currency));
  const [query, setQuery] = useState('');
  const all = useMemo(() => namedIn(catalog, field.control), [catalog, field.control]);
  const ofItems = field.control === 'items';

  // Text typed but not picked counts as a name, so that the rule is refused with it rather than saved without.
  function change(names: readonly string[], typed: string): void {
    setChosen(names);
    setQuery(typed);
    onValue([...names, typed.trim()].filter((name) => name !== '').join(', '));
  }

  const options = matchingNames(all, chosen, query)
    .slice(0, MOST_SHOWN)
    .map(
      ({ key, label, more }): Option => ({
        key,
        content: (
          <span class="grow">
            {label}
            {more !== '' && <small>{more}</small>}
          </span>
        ),
        choose() {
          change([...chosen, key], '');
          input.current?.focus();
        },
      }),
    );

  return (
    <div class="field">
      {chosen.length > 0 && (
        <ul class="wrap" aria-label={label}>
          {chosen.map((key) => {
            const label = all.find((named) => named.key === key)?.label ?? key;
            return (
              <li key={key}>
                <button
                  class="chip"
                  type="button"
                  aria-label={words.programs.remove(label)}
                  onClick={() => {
                    change(
                      chosen.filter((other) => other !== key),
                      query,
                    );
                    focusOn(id);
                  }}
                >
                  {label}
                  <Icon name="x" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {all.length === 0 && !ofItems ? (
        <p class="note">{words.programs.noCategories}</p>
      ) : (
        <Combobox
          id={id}
          label={ofItems ? words.programs.addItem : words.programs.addCategory}
          listLabel={ofItems ? words.programs.itemsFound : words.programs.categoriesFound}
          query={query}
          options={options}
          error={error}
          field={input}
          onQuery={(typed) => change(chosen, typed)}
        />
      )}
    </div>
  );
}
