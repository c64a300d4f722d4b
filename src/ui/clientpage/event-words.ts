// A movement of points in words for its client.
import type { PageMovement } from '../../app/clientpage/client-page-answer';
import { currencyOf } from '../../core/money';
import { documentLocale } from '../../i18n/locale';
import type { Speech } from './speech';

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
