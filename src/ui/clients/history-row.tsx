// One thing that happened: what, when, how many points, and the balance after it.
import type { HistoryEvent } from '../../app/show-history';
import { currencyOf } from '../../core/money';
import { voice } from '../../i18n/voice';
import { Icon, type IconName } from '../icon';
import { USUAL_TILL } from '../import/usual-till';
import { useSession } from '../session';
import { signed } from '../signed';
import { useWords, type Words } from '../words';

const ICONS: { readonly [kind in HistoryEvent['kind']]: IconName } = {
  invoice: 'plus',
  reverse: 'undo',
  adjust: 'pen',
  expire: 'clock',
  opening: 'book',
  book: 'gear',
  adopt: 'check',
};

export function HistoryRow({ event, onVoid }: { readonly event: HistoryEvent; onVoid(): void }) {
  const words = useWords();
  const { opened } = useSession();
  const { clients } = words.words;
  const { say } = words;
  const day = say.dayNear(event.day, opened.today);
  const what = [day, ...aboutOf(event, words)].filter((part) => part !== '').join(' · ');
  return (
    <tr>
      <th scope="row" class={event.points > 0 ? 'up' : undefined}>
        <Icon name={ICONS[event.kind]} />
        {titleOf(event, words)}
        <small>{what}</small>
        {event.reversedBy > 0 && <small>{clients.voided}</small>}
        {event.kind === 'invoice' && event.reversedBy === 0 && (
          <button class="mini start" type="button" aria-label={clients.voidOf(day)} onClick={onVoid}>
            {clients.void}
          </button>
        )}
      </th>
      <td class={event.points > 0 ? 'num ok' : 'num'}>{signed(event.points, say.number)}</td>
      <td class="num">{say.number(event.balance)}</td>
    </tr>
  );
}

function titleOf(event: HistoryEvent, { words }: Words): string {
  if (event.kind !== 'invoice') return words.entryKinds[event.kind];
  if (event.history) return words.clients.historyOnly;
  return event.points > 0 ? words.clients.earned : words.clients.noPoints;
}

function aboutOf(event: HistoryEvent, words: Words): readonly string[] {
  const { clients } = words.words;
  const receipt = event.receipt === '' ? '' : clients.receipt(event.receipt);
  // An entry keeps the currency of its time.
  const currency = currencyOf(event.currency);
  const total =
    event.kind === 'invoice' && currency !== undefined
      ? voice(words.language, currency).money(event.total)
      : '';
  return [
    receipt,
    itemsOf(event.items),
    total,
    event.note === '' ? '' : clients.quoted(event.note),
    importedWords(event.source, clients),
  ];
}

function importedWords(source: string, { imported, importedPlain }: Words['words']['clients']): string {
  if (source === '') return '';
  return source === USUAL_TILL ? importedPlain : imported(source);
}

const MOST_ITEMS = 3;

function itemsOf(items: readonly string[]): string {
  const names = [...new Set(items)];
  const shown = names.slice(0, MOST_ITEMS).join(', ');
  return names.length > MOST_ITEMS ? `${shown} …` : shown;
}
