// Keeps a line that was typed by hand in the catalog, with its price and kind: from then on it is found like all others.
import type { CatalogItem } from '../../app/ports/catalog';
import { isOffered } from '../../core/invoice/typed-names';
import { Trouble } from '../banner';
import { useCounterWords } from '../counter-words';
import { focusOn } from '../focus';
import { Icon } from '../icon';
import { moneyTyped } from '../money-words';
import { isOwner } from '../rights';
import { answerOf } from '../sender';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import type { LineFigures } from './figures';
import type { FormLine, TillChange } from './form';

type Props = {
  readonly line: FormLine;
  readonly figures: LineFigures | undefined;
  onChange(change: TillChange): void;
};

/** Whether the line may be kept: typed by hand, whole, and of something that is sold again at this price. */
function isKeepable(line: FormLine, figures: LineFigures | undefined): boolean {
  return isOwner && line.own && isOffered(line.kind) && figures?.ok === true && figures.price >= 0;
}

export function KeepItem({ line, figures, onChange }: Props) {
  const { words, currency, language } = useCounterWords();
  const session = useSession();
  const put = useCommand('put-catalog');
  if (!isKeepable(line, figures) || figures?.ok !== true) return null;
  const name = line.name.trim();

  async function keep(price: number): Promise<void> {
    const item = { kind: line.kind, code: '', name, category: '', price, active: true };
    const kept = answerOf(await put.send({ items: [item], newOnly: true }));
    if (!kept.ok) return;
    // Somebody else has put it there meanwhile: the catalog is read again when the page is.
    const added: CatalogItem = { ...item, catalogPoints: 0, pointsPrice: 0, taxRate: null, cost: null };
    const { catalog } = session.opened;
    const isThere = catalog.some((one) => one.kind === item.kind && one.code === '' && one.name === name);
    if (!isThere) session.update({ catalog: [...catalog, added] });
    onChange({
      do: 'edit',
      id: line.id,
      part: { name, price: moneyTyped(price, currency, language), own: false },
    });
    session.show({ text: words.till.kept(name) });
    focusOn('add');
  }

  return (
    <div class="all">
      <button
        class="mini start"
        type="button"
        aria-disabled={put.isSending}
        aria-label={`${words.till.keepItem}: ${name}`}
        onClick={() => void keep(figures.price)}
      >
        <Icon name="book" />
        {words.till.keepItem}
      </button>
      {put.refusal !== null && <Trouble refusal={put.refusal} />}
    </div>
  );
}
