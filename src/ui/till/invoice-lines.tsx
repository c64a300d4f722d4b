// The lines of the invoice, and the field for adding more.
import type { ItemKind } from '../../core/invoice/invoice';
import { isPhone } from '../boot';
import { useCounterWords } from '../counter-words';
import { focusOn } from '../focus';
import { Icon } from '../icon';
import { moneyTyped } from '../money-words';
import { useSession } from '../session';
import type { FormLine } from './form';
import { ItemPicker } from './item-picker';
import { LineRow } from './line-row';
import { StaffNames } from './staff-field';
import type { Till } from './use-till';

export function InvoiceLines({ till }: { readonly till: Till }) {
  const { words, language, currency } = useCounterWords();
  const session = useSession();
  const { form, figures, checked, typed, reported } = till;

  function remove(line: FormLine, at: number): void {
    till.change({ do: 'count', id: line.id, by: -1 });
    focusOn('add');
    session.show({
      text: words.till.removed(line.name),
      undo: () => till.change({ do: 'put-back', line, at }),
    });
  }

  function addOwn(name: string, kind: ItemKind): void {
    till.change({ do: 'add-own', name, kind });
    focusOn(`price-${form.nextId}`);
  }

  return (
    <section class="sec" aria-labelledby="inv">
      <div class="split roomy">
        <h2 id="inv">{words.till.invoice}</h2>
        <span class="note">{currency.code}</span>
      </div>
      {form.lines.length === 0 ? (
        <div class="empty">
          <Icon name="book" />
          <p class="roomy">
            <b>{words.till.nothingYet}</b>
          </p>
          <p>{form.client === '' ? words.till.howToStart : words.till.startWithLine}</p>
          {form.client === '' && !isPhone && (
            <button
              class="mini"
              type="button"
              // The list above closes when its field loses the focus, and this would move away under the finger.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => session.showInvoices()}
            >
              {words.till.todaysInvoices}
            </button>
          )}
        </div>
      ) : (
        <ul>
          {form.lines.map((line, at) => (
            <LineRow
              key={line.id}
              line={line}
              figures={figures.lines[at]}
              checked={checked && line.id < reported.below}
              staff={form.staff.trim()}
              onChange={till.change}
              onAsk={till.learned.ask}
              onRemove={() => remove(line, at)}
            />
          ))}
        </ul>
      )}
      <StaffNames learned={till.learned} />
      <ItemPicker
        query={typed.item}
        learned={till.learned}
        isLeft={reported.left.item.trim() !== ''}
        onQuery={(item) => till.type({ item })}
        onItem={(item) => {
          till.change({
            do: 'add-item',
            item,
            price: item.price === null ? '' : moneyTyped(item.price, currency, language),
          });
          if (item.price === null) focusOn(`price-${form.nextId}`);
        }}
        onOwn={(name) => addOwn(name, 'service')}
        onTyped={({ name, kind, price }) =>
          till.change({ do: 'add-own', name, kind, price: moneyTyped(price, currency, language) })
        }
        onSpecial={(kind) => addOwn(words.choices.kinds[kind], kind)}
        onPayByCard={() => {
          till.setCardWanted(true);
          focusOn('card-code');
        }}
        onDone={focusOnNext}
        leadsTo={form.lines.length === 0 ? null : hasRewards(till) ? 'rewards' : 'save'}
      />
    </section>
  );
}

function hasRewards({ client, figures: { quote } }: Till): boolean {
  return client !== null && quote !== null && quote.offers.length > 0;
}

/** Enter in the empty field moves to the rewards if there are any, else to the main button. */
function focusOnNext(): void {
  const picked = document.querySelector('input[name=reward]:checked, input[name=reward]');
  const next = picked?.id ?? (document.getElementById('rewards-show') === null ? 'save' : 'rewards-show');
  focusOn(next);
}
