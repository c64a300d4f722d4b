// The title and details of a history event.
import type { HistoryEvent } from '../../app/clients/show-history';
import { currencyOf } from '../../core/money';
import { withCurrency } from '../../i18n/locale';
import type { DeskWords } from '../client-words';
import { USUAL_TILL } from '../import/usual-till';

export function titleOf(event: HistoryEvent, { words, language, format }: DeskWords): string {
  const { clients, entryKinds } = words;
  if (event.kind === 'reverse') {
    const currency = currencyOf(event.currency);
    if (event.isVoid || currency === undefined) return entryKinds.reverse;
    return clients.refunded(withCurrency(language, currency).money(Math.abs(event.total)));
  }
  if (event.consent === 'no') return entryKinds.withdrawal;
  if (event.kind === 'adjust' && event.points !== 0)
    return event.points > 0 ? words.handHistory.added : words.handHistory.taken;
  if (event.kind !== 'invoice') return entryKinds[event.kind];
  if (event.recordOnly) return clients.historyOnly;
  if (event.earned > 0) return event.used > 0 ? clients.earnedAndUsed : clients.earned;
  return event.used > 0 ? clients.used(format.points(event.used)) : clients.noPoints;
}

/** Parts in one line; where it wraps, no line begins with the dot. */
export function dotted(parts: readonly string[]): string {
  return parts.join('\u00a0· ');
}

export function aboutOf(event: HistoryEvent, all: DeskWords): readonly string[] {
  const { clients } = all.words;
  const currency = currencyOf(event.currency);
  // An entry keeps the currency it was recorded in.
  const total =
    event.kind === 'invoice' && currency !== undefined
      ? withCurrency(all.language, currency).money(event.total)
      : '';
  return [
    event.number === 0 ? '' : all.words.till.entry(String(event.number)),
    event.receipt === '' ? '' : clients.receipt(event.receipt),
    event.kind === 'invoice' || event.kind === 'booking' ? itemsOf(event) : '',
    total,
    ...pointsOf(event, all),
    event.note === '' ? '' : clients.quoted(event.note),
    event.by === '' ? '' : all.words.handHistory.by(event.by),
    importedWords(event.source, clients),
  ].filter((part) => part !== '');
}

/** Points earned and used separately, if the change of the balance does not show them. */
function pointsOf({ kind, earned, used, rewards }: HistoryEvent, all: DeskWords): readonly string[] {
  const { format } = all;
  const { clients, storedValueKinds } = all.words;
  if (kind === 'reverse')
    return [
      earned === 0 ? '' : clients.takenBack(format.points(-earned)),
      used === 0 ? '' : clients.givenBack(format.points(-used)),
    ];
  if (kind !== 'invoice' || rewards.length === 0) return [];
  const names = format.list(rewards.map((reward) => (reward === '' ? storedValueKinds.voucher : reward)));
  return [
    earned === 0 ? '' : clients.earnedPoints(format.points(earned)),
    used === 0 ? names : clients.usedFor(format.points(used), names),
  ];
}

function importedWords(source: string, { imported, importedPlain }: DeskWords['words']['clients']): string {
  if (source === '') return '';
  return source === USUAL_TILL ? importedPlain : imported(source);
}

const MOST_ITEMS = 3;

/** The first names, and the number of further ones. */
function itemsOf({ items, moreItems }: HistoryEvent): string {
  const shown = items.slice(0, MOST_ITEMS);
  const more = items.length - shown.length + moreItems;
  return more > 0 ? `${shown.join(', ')} + ${more}` : shown.join(', ');
}
