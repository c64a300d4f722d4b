// A client's page as plain text: what its card, its lists and its history say, line by line.
import type { ClientPage } from '../../app/clientpage/client-page-answer';
import type { Language } from '../../core/language';
import { localeFor } from '../locale';
import { eventTitle, missingWords, type Phrased } from './phrases';
import { clientPageWords } from './words';

/** @param language another than the client's own; null for that */
export function pageText(page: ClientPage, language: Language | null): string {
  const spoken = language ?? page.language;
  const { words } = clientPageWords[spoken];
  const phrased: Phrased = { words, format: localeFor(spoken, page.currency) };
  return [
    `${words.title(page.salon)}\n${words.hello(page.name)}`,
    balanceLines(page, phrased).join('\n'),
    section(words.rewards, rewardLines(page, phrased), words.noRewards),
    ...(page.cards.length === 0 ? [] : [section(words.cards, cardLines(page, phrased), '')]),
    section(words.history, historyLines(page, phrased), words.noHistory),
  ].join('\n\n');
}

function section(heading: string, lines: readonly string[], none: string): string {
  return [heading, ...(lines.length === 0 ? [none] : lines.map((line) => `- ${line}`))].join('\n');
}

function balanceLines(page: ClientPage, { words, format }: Phrased): readonly string[] {
  const { standing, next, coming, tier, today } = page;
  const on = (day: string) => format.dayNear(day, today);
  return [
    `${words.points}: ${format.points(standing.balance)}`,
    ...(next === null ? [] : [`${words.toGo(format.points(next.missing))} ${words.toGoFor(next.name)}`]),
    ...coming.expiring
      .slice(0, 2)
      .map(({ day, points }) => `${words.useBy(on(day))}: ${format.points(points)}`),
    ...coming.usable.map(({ day, points }) => `${words.usableFrom(on(day))}: ${format.points(points)}`),
    ...(tier === null ? [] : [tier.tier === '' ? words.noLevel : words.level(tier.tier)]),
  ];
}

function rewardLines({ rewards }: ClientPage, phrased: Phrased): readonly string[] {
  const { words, format } = phrased;
  return rewards.map(({ reward, points, missing, exchange }) => {
    const price = points === null ? words.asYouLike : points === 0 ? words.free : format.points(points);
    const within = exchange === null ? words.atTheTill : words.choose;
    return `${reward}, ${price}: ${missing === null ? within : missingWords(missing, phrased)}`;
  });
}

/** Without their codes, as on the page until they are opened. */
function cardLines({ cards }: ClientPage, { words, format }: Phrased): readonly string[] {
  return cards.map(({ kind, balance, off, percent, until }) => {
    const worth = percent > 0 ? format.percent(percent) : format.money(off);
    const left = kind === 'giftcard' ? words.left(format.money(balance)) : words.off(worth);
    const last = until === '' ? words.forEver : words.until(format.day(until));
    return `${words.kinds[kind]}: ${left}, ${last}`;
  });
}

function historyLines({ history }: ClientPage, { words, format }: Phrased): readonly string[] {
  return history.events.map((event) => {
    const { day, points, items, isGone } = event;
    const what = [eventTitle(event, words), ...items.slice(0, 3)].join(', ');
    const sum = points === 0 ? '' : `: ${points > 0 ? '+' : ''}${format.points(points)}`;
    return `${format.day(day)}, ${what}${sum}${isGone ? ` (${words.gone})` : ''}`;
  });
}
