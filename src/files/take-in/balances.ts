// A client who stands in files twice: with the same balance it counts once; with two, a person says which.
import { bringsPoints, openingContent } from '../../core/imported/imported-opening';
import type { OwnedClient } from './portions';

export type TwoBalances = {
  readonly member: string;
  readonly rows: readonly [OwnedClient, OwnedClient, ...OwnedClient[]];
};

/** The place of the row to take, by member. */
export type BalanceAnswers = { readonly [member: string]: number };

export function twoBalances(clients: readonly OwnedClient[]): readonly TwoBalances[] {
  const found = new Map<string, OwnedClient[]>();
  for (const client of clients) found.set(client.member, [...(found.get(client.member) ?? []), client]);
  return [...found].flatMap(([member, [first, second, ...rest]]): TwoBalances[] => {
    if (first === undefined || second === undefined) return [];
    const rows = [first, second, ...rest] as const;
    // A list without points beside one with them has no balance to choose.
    const bringing = rows.filter(bringsPoints);
    return new Set(bringing.map(balanceIn)).size > 1 ? [{ member, rows }] : [];
  });
}

/** Each client once: the row that was chosen, else the first; with what the other rows know of contacts. */
export function chosenRows(clients: readonly OwnedClient[], answers: BalanceAnswers): readonly OwnedClient[] {
  const rows = new Map<string, OwnedClient[]>();
  for (const client of clients) rows.set(client.member, [...(rows.get(client.member) ?? []), client]);
  return [...rows].map(([member, own]) => {
    const place = answers[member] ?? Math.max(0, own.findIndex(bringsPoints));
    const chosen = own[place] ?? (own[0] as OwnedClient);
    return own.reduce((known, other) => filledFrom(known, other), chosen);
  });
}

function balanceIn({ points, until, giftCard }: OwnedClient): string {
  return openingContent({ points, until, giftCard, since: '' });
}

/** A no to messages in one list stands against a yes in another. */
function filledFrom(client: OwnedClient, other: OwnedClient): OwnedClient {
  const { name, phone, email, loyaltyCard, code, birthday, note, language, since } = other;
  const isOther = client.consent === '' || (client.consent === 'yes' && other.consent === 'no');
  const { consent, consentDay } = isOther ? other : client;
  return {
    ...client,
    name: client.name || name,
    phone: client.phone || phone,
    email: client.email || email,
    loyaltyCard: client.loyaltyCard || loyaltyCard,
    code: client.code || code,
    birthday: client.birthday || birthday,
    note: client.note || note,
    language: client.language || language,
    since: client.since || since,
    consent,
    consentDay,
  };
}
