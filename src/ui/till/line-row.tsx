// A line of the invoice: name, quantity, amount; Enter on the name opens price and discount, + and − change quantity.
import { Icon } from '../icon';
import { useWords } from '../words';
import type { LineFigures } from './figures';
import type { FormLine, TillChange } from './form';
import { KeepItem } from './keep-item';
import { LineEdit } from './line-edit';

type Props = {
  readonly line: FormLine;
  readonly figures: LineFigures | undefined;
  /** Whether to show errors even before anything was typed. */
  readonly checked: boolean;
  /** The invoice's own staff. */
  readonly staff: string;
  onChange(change: TillChange): void;
  onAsk(): void;
  onRemove(): void;
};

export function LineRow({ line, figures, checked, staff, onChange, onAsk, onRemove }: Props) {
  const { words, format } = useWords();
  const { id, quantity, open } = line;
  const name = line.name.trim() === '' ? words.till.unnamed : line.name;

  function less(): void {
    if (quantity === 1) onRemove();
    else onChange({ do: 'count', id, by: -1 });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+') onChange({ do: 'count', id, by: 1 });
    else if (event.key === '-' || event.key === '−') less();
    else return;
    event.preventDefault();
  }

  return (
    <li class="line">
      <button
        class="name"
        id={`line-${id}`}
        type="button"
        aria-expanded={open}
        aria-controls={open ? `edit-${id}` : undefined}
        onKeyDown={onKeyDown}
        onClick={() => onChange({ do: 'edit', id, part: { open: !open } })}
      >
        <span class="vh">{words.till.edit} </span>
        {name}
        <Icon name="down" />
        <LineNote line={line} figures={figures} />
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be one cell of the grid in every browser */}
      <div class="step" role="group" aria-label={words.till.quantityOf(name)}>
        <button
          class="mini"
          type="button"
          aria-label={quantity === 1 ? words.till.remove(name) : words.till.oneLess(name)}
          onClick={less}
        >
          <Icon name={quantity === 1 ? 'bin' : 'minus'} />
        </button>
        <output>{format.number(quantity)}</output>
        <button
          class="mini"
          type="button"
          aria-label={words.till.oneMore(name)}
          onClick={() => onChange({ do: 'count', id, by: 1 })}
        >
          <Icon name="plus" />
        </button>
      </div>
      <span class="num">
        {figures?.ok ? (
          format.money(figures.amount)
        ) : (
          <>
            <span class="vh">{words.till.noAmount}</span>
            <span aria-hidden="true">–</span>
          </>
        )}
      </span>
      {open && <LineEdit {...{ line, figures, checked, staff, onChange, onAsk }} />}
      <KeepItem line={line} figures={figures} onChange={onChange} />
    </li>
  );
}

function LineNote({ line, figures }: Pick<Props, 'line' | 'figures'>) {
  const { words, format } = useWords();
  if (!figures?.ok) return null;
  const parts = [
    line.quantity > 1 ? words.till.each(format.money(figures.price)) : '',
    figures.discount > 0 ? words.till.lineDiscount(format.money(-figures.discount)) : '',
    line.staff.trim(),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : <small>{parts.join(' · ')}</small>;
}
