// A movement of points in words for its client.
import type { PageMovement } from '../../app/clientpage/client-page-answer';
import { currencyOf } from '../../core/money';
import { documentLocale } from '../../i18n/locale';
import type { Speech } from './speech';

export function eventTitle(event: PageMovement, { words }: Speech): string {
  const { events } = words;
  const { kind, points, earned, used, consent } = event;
  if (consent !== '') return consent === 'yes' ? events.agreed : events.withdrew;
  if (kind === 'invoice') {
    if (event.recordOnly) return events.past;
    if (earned > 0) return used > 0 ? events.both : events.earned;
    return used > 0 ? events.used : events.visit;
  }
  if (kind === 'reverse') return event.isVoid ? events.voided : events.refunded;
  if (kind === 'adjust') return points === 0 ? events.kept : events.salon;
  const titles: { readonly [other in PageMovement['kind']]?: string } = {
    join: events.join,
    booking: events.booking,
    expire: events.expired,
    opening: events.opening,
    redeem: events.chosen,
    merge: events.joined,
    unmerge: events.parted,
  };
  return titles[kind] ?? events.other;
}

/** The day, what was bought and for how much, and how many points came and went where the sum does not show it. */
export function eventAbout(event: PageMovement, speech: Speech): readonly string[] {
  const { words, format, language } = speech;
  const { kind, day, items, moreItems, total, earned, used, rewards, note, isGone } = event;
  const currency = currencyOf(event.currency);
  const isSale = kind === 'invoice' || kind === 'booking';
  const names = [...items.slice(0, MOST_ITEMS), ...(moreItems + items.length > MOST_ITEMS ? ['…'] : [])];
  const money =
    kind === 'invoice' && currency !== undefined ? documentLocale(language, currency).money(total) : '';
  const given = format.list(rewards.map((reward) => (reward === '' ? words.voucherUsed : reward)));
  return [
    format.day(day),
    isSale ? names.join(', ') : '',
    money,
    kind === 'invoice' && used > 0 && earned > 0 ? words.earnedPart(format.points(earned)) : '',
    rewards.length === 0 ? '' : used > 0 ? words.usedPart(format.points(used), given) : given,
    note === '' || event.consent !== '' ? '' : `“${note}”`,
    isGone ? words.gone : '',
  ].filter((part) => part !== '');
}

const MOST_ITEMS = 3;
