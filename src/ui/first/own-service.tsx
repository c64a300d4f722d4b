// A service that is in no list: its name and its price.
import { useFirstWords } from './first-words';
import type { OwnTyped } from './use-services';

type Props = { readonly own: OwnTyped; onEdit(id: string, part: Partial<OwnTyped>): void };

export function OwnService({ own, onEdit }: Props) {
  const { words } = useFirstWords();
  const { ownName, priceOf, nameless } = words.servicesStep;
  return (
    <div class="opt priced">
      <input
        class="in wide"
        id={`name-${own.id}`}
        aria-label={ownName}
        autocomplete="off"
        maxLength={100}
        value={own.name}
        onInput={(event) => onEdit(own.id, { name: event.currentTarget.value })}
      />
      <input
        class="in num"
        id={own.id}
        aria-label={priceOf(own.name.trim() || nameless)}
        aria-invalid={own.isWrong ? true : undefined}
        inputMode="decimal"
        autocomplete="off"
        maxLength={12}
        value={own.price}
        onInput={(event) => onEdit(own.id, { price: event.currentTarget.value })}
      />
    </div>
  );
}
