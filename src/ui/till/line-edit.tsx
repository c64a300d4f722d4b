// Price, discount and staff of a line; its name and kind too if it was typed by hand.
import { useState } from 'preact/hooks';
import { type ItemKind, itemKinds } from '../../core/invoice/invoice';
import { type TillWords, useCounterWords } from '../counter-words';
import { Choice, Field } from '../field';
import { focusOn } from '../focus';
import type { LineFigures, LineRefusal } from './figures';
import type { FormLine, TillChange } from './form';
import { STAFF_LIST } from './staff-field';

type Props = {
  readonly line: FormLine;
  readonly figures: LineFigures | undefined;
  readonly checked: boolean;
  /** The invoice's own staff, which applies if the line names nobody. */
  readonly staff: string;
  onChange(change: TillChange): void;
  /** Somebody is going to be named: those of before are wanted. */
  onAsk(): void;
};

export function LineEdit({ line, figures, checked, staff, onChange, onAsk }: Props) {
  const words = useCounterWords();
  const { till, choices } = words.words;
  const { id } = line;
  const [touched, setTouched] = useState(false);
  const wrong = figures !== undefined && !figures.ok ? figures : undefined;
  const error = (field: LineRefusal['field']) =>
    wrong?.field === field && (checked || touched) ? lineError(wrong, words) : undefined;

  function edit(part: Partial<FormLine>): void {
    onChange({ do: 'edit', id, part });
  }

  // Enter closes this line and moves to the next one.
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setTouched(true);
    if (wrong === undefined) edit({ open: false });
    focusOn(wrong === undefined ? 'add' : `${wrong.field}-${id}`);
  }

  return (
    <div class="all sec" id={`edit-${id}`}>
      {line.own && (
        <div class="two">
          <Field
            id={`name-${id}`}
            label={till.itemName}
            value={line.name}
            error={error('name')}
            input={{ maxLength: 200, onKeyDown }}
            onValue={(name) => edit({ name })}
          />
          <Choice<ItemKind>
            id={`kind-${id}`}
            label={till.itemKind}
            value={line.kind}
            choices={itemKinds.map((kind) => [kind, choices.kinds[kind]])}
            onValue={(kind) => edit({ kind })}
          />
        </div>
      )}
      <div class="two">
        <Field
          id={`price-${id}`}
          label={till.price}
          value={line.price}
          error={error('price')}
          input={{
            class: 'num',
            inputMode: 'decimal',
            maxLength: 30,
            onKeyDown,
            onBlur: () => setTouched(true),
          }}
          onValue={(price) => edit({ price })}
        />
        <Field
          id={`discount-${id}`}
          label={till.discount}
          value={line.discount}
          error={error('discount')}
          input={{
            class: 'num',
            inputMode: 'decimal',
            maxLength: 10,
            onKeyDown,
            onBlur: () => setTouched(true),
          }}
          onValue={(discount) => edit({ discount })}
        />
      </div>
      <Field
        id={`staff-${id}`}
        label={till.lineStaff}
        value={line.staff}
        input={{ maxLength: 200, placeholder: staff, list: STAFF_LIST, onKeyDown, onFocus: onAsk }}
        onValue={(own) => edit({ staff: own })}
      />
    </div>
  );
}

/** What is wrong with a line, as its field says it. */
export function lineError(wrong: LineRefusal, { words, refusal }: TillWords): string {
  switch (wrong.refusal.code) {
    case 'price-negative':
      return words.till.priceNegative;
    case 'deduction-discounted':
      return words.till.deductionDiscounted;
    case 'percent-unreadable':
      return words.till.percentWrong(wrong.refusal.text);
    case 'field-empty':
      return wrong.field === 'name' ? words.till.nameMissing : words.till.priceMissing;
    default:
      return refusal(wrong.refusal);
  }
}
