// The contact fields of two clients side by side: one of each stays.
import { Fragment } from 'preact';
import type { MergePlan, PlannedClient, PlannedField } from '../../app/clients/plan-merge';
import { useClientWords } from '../client-words';
import { useSession } from '../session';

type Props = {
  readonly plan: MergePlan;
  readonly fields: readonly PlannedField[];
  onChoose(fields: readonly PlannedField[]): void;
};

const sides = ['into', 'from'] as const;

export function MergeFields({ plan, fields, onChoose }: Props) {
  const { words, format } = useClientWords();
  const { persons, clientEdit } = words;

  function textOf({ field, ...texts }: PlannedField, side: 'into' | 'from'): string {
    const text = texts[side];
    if (text === '') return persons.empty;
    if (field === 'birthday') return format.birthday(text);
    return text;
  }

  return (
    <div class="card">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser */}
      <div class="pick" role="group" aria-label={persons.stays}>
        {sides.map((side) => (
          <Person key={side} planned={plan[side]} />
        ))}
        {fields.map((each) => (
          <Fragment key={each.field}>
            <p class="all" id={`stays-${each.field}`}>
              {clientEdit.fields[each.field]}
            </p>
            {sides.map((side) => (
              <label key={side}>
                <input
                  type="radio"
                  name={`stays-${each.field}`}
                  aria-describedby={`stays-${each.field}`}
                  checked={each.stays === side}
                  onChange={() =>
                    onChoose(fields.map((other) => (other === each ? { ...each, stays: side } : other)))
                  }
                />
                {textOf(each, side)}
              </label>
            ))}
          </Fragment>
        ))}
      </div>
    </div>
  );
}

function Person({ planned: { client } }: { readonly planned: PlannedClient }) {
  const { words, format } = useClientWords();
  const { opened } = useSession();
  const { persons } = words;
  const { since, invoices } = client.state;
  const visits =
    client.lastVisit === ''
      ? persons.noVisit
      : `${persons.visits(invoices, format.number(invoices))}, ${persons.last(format.dayNear(client.lastVisit, opened.today))}`;
  return (
    <div class="cell">
      <b>{client.name}</b>
      <small>
        {since !== '' && (
          <>
            {persons.since(format.dayNear(since, opened.today))}
            <br />
          </>
        )}
        {visits}
      </small>
    </div>
  );
}
