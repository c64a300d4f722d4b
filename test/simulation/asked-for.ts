// Compares every entry of a journal with the requests: somebody requested it, and it matches the request.
import type { AnswerOf, CommandOf, WritingName } from '../../src/app/actions';
import { isOwnBack } from '../../src/core/bookings/booking';
import { invoiceKey, isNobody } from '../../src/core/imported/imported-invoice';
import { keyAgain } from '../../src/core/invoice/receipt-id';
import type { Entry } from '../../src/core/journal/entry';
import { clientKey } from '../../src/core/members/client-key';
import { memberInLink } from '../../src/core/members/member-in-link';
import { drawn } from './drawn';
import type { Leads, Receipt } from './scene';

/** A request and its status. */
export type Sent<Name extends WritingName = WritingName> = {
  readonly key: string;
  readonly action: Name;
  readonly command: CommandOf<Name>;
  /** `lost`: acknowledged, then lost because a person restored an earlier version. */
  standing: 'open' | 'acknowledged' | 'refused' | 'lost';
  /** The link of the client's page that it came from; '' if none was open. */
  readonly link: string;
  /** The link of the phone that it comes from; '' for the sheet. */
  phone: string;
  /** Who has sent it so far, by the number in Staff; 0 from the sheet. */
  readonly by: number[];
  /** The first answer. */
  answer: unknown;
};

/** The key of its entry. */
export function entryKey({ key, link }: Pick<Sent, 'key' | 'link'>): string {
  const member = memberInLink(link.slice(LINK.length));
  return member === null ? key : clientKey(key, member);
}

const LINK = 'k.';

/** Commands that always leave an entry with their key when acknowledged. */
export const KEYED: readonly WritingName[] = [
  'record-invoice',
  'void-invoice',
  'refund-invoice',
  'void-stored-value',
  'buy-with-points',
  'adjust-points',
  'merge-clients',
  'unmerge-clients',
  'erase-client',
];

/** Commands whose entry with their key comes last, after the one that their answer names. */
const PAIRED: readonly WritingName[] = ['merge-clients', 'unmerge-clients'];

export function unaskedFor(
  entries: readonly Entry[],
  sent: readonly Sent[],
  receipts: readonly Receipt[],
): string[] {
  const bySent = new Map(sent.map((each) => [entryKey(each), each]));
  const byReceipt = new Map(receipts.map((receipt) => [receipt.invoice.receipt, receipt]));
  const leads = leadsIn(entries);
  const erased = new Set(entries.flatMap(({ kind, member }) => (kind === 'erase' ? [member] : [])));
  const returns = new Set(receipts.filter(({ isReturn }) => isReturn).flatMap(keysOf));
  const received = new Set(receipts.flatMap(keysOf).flatMap((key) => [key, `${key}/history`]));
  const history = new Map(entries.flatMap((each) => (each.recordOnly ? [[each.seq, each]] : [])));
  const ofReceipts = new Map(
    entries.map(({ key, kind, receipt }) => [key, kind === 'invoice' ? receipt : '']),
  );
  return entries.flatMap((entry) =>
    differencesOf(entry).map((text) => `entry ${entry.seq} (${entry.kind}) ${text}`),
  );

  function differencesOf(entry: Entry): readonly string[] {
    // It belongs to its sale where that is known.
    if (entry.kind === 'reverse' && returns.has(entry.key)) return [];
    // A sale that was history alone is taken back where it comes with points.
    const before = history.get(entry.of);
    if (before !== undefined && received.has(before.key) && entry.key.endsWith('/void'))
      return ofReceipts.get(entry.key.slice(0, -'/void'.length)) === before.receipt
        ? []
        : ['takes history back for another sale'];
    return entry.batch === ''
      ? entryDiffers(entry, { bySent, byReceipt, leads })
      : seriesDiffers(entry, { sent, leads, byReceipt, erased });
  }
}

/** The keys of a receipt that is taken, undone with its import, and taken again. */
function keysOf(receipt: Receipt): readonly string[] {
  return Array.from({ length: 12 }, (_, n) => keyAgain(invoiceKey(receipt), n));
}

type Asked = {
  readonly bySent: ReadonlyMap<string, Sent>;
  readonly byReceipt: ReadonlyMap<string, Receipt>;
  readonly leads: Leads;
};

/** Any merge counts, also one that was undone since. */
function leadsIn(entries: readonly Entry[]): Leads {
  const merges = entries.flatMap(({ kind, merge }) => (kind === 'merge' && merge !== null ? [merge] : []));
  return (from, to) => {
    const reached = new Set([from]);
    for (let size = 0; size < reached.size; ) {
      size = reached.size;
      for (const merge of merges) if (reached.has(merge.from)) reached.add(merge.into);
    }
    return reached.has(to);
  };
}

function entryDiffers(entry: Entry, { bySent, byReceipt, leads }: Asked): readonly string[] {
  if (entry.source !== '' && entry.kind === 'invoice') return receiptDiffers(entry, byReceipt);
  if (entry.kind === 'booking' || isOwnBack(entry)) return bookingDiffers(entry, bySent, leads);
  if (entry.key === '') return isOwnWork(entry) ? [] : ['has no key'];
  const [key = '', part] = entry.key.split('/');
  const asked = bySent.get(key);
  if (asked === undefined || asked.standing === 'refused') return ['was asked for by nobody'];
  if (part === 'void') return correctionDiffers(entry, asked, leads);
  // An adoption takes up who is ahead of the journal, and erases again who was erased before.
  if (part !== undefined && part !== 'into')
    return entry.kind === 'opening' || entry.kind === 'erase' ? [] : ['is no opening'];
  const { differs } = drawn[asked.action];
  return differs(asked.command as never, entry, leads);
}

/** A booking that somebody typed for this client, brought in a file, or moved to this client, or its points taken back. */
function bookingDiffers(entry: Entry, bySent: Asked['bySent'], leads: Leads): readonly string[] {
  const isBooked = [...bySent.values()].some(({ action, command }) => {
    if (action === 'add-booking') return leads((command as CommandOf<'add-booking'>).member.id, entry.member);
    if (action === 'take-bookings')
      return (command as CommandOf<'take-bookings'>).bookings.some(({ member }) =>
        leads(member, entry.member),
      );
    if (action !== 'change-booking') return false;
    const { client } = (command as CommandOf<'change-booking'>).change;
    return client !== undefined && leads(client.id, entry.member);
  });
  return isBooked ? [] : ['is of a booking that nobody typed'];
}

type InSeries = Pick<Asked, 'leads' | 'byReceipt'> & {
  readonly sent: readonly Sent[];
  /** Whoever was forgotten comes back under another number. */
  readonly erased: ReadonlySet<string>;
};

/** An entry of a series, or the one that takes it back with the series. */
function seriesDiffers(entry: Entry, { sent, leads, byReceipt, erased }: InSeries): readonly string[] {
  const { kind, key, member, of, note, batch, reversal } = entry;
  const isUndone = kind === 'reverse' && key === `${batch}/undo/${reversal?.givesBack || of}`;
  if (isUndone)
    return isSent(sent, 'undo-batch', (command) => command.batch === batch) ? [] : ['is undone by nobody'];
  if (kind === 'invoice') {
    const isAsked = isSent(sent, 'take-receipts', (command) => command.batch === batch);
    return isAsked ? receiptDiffers(entry, byReceipt) : ['is of no import'];
  }
  if (kind === 'opening') {
    const isBrought = isSent(sent, 'take-clients', (command) =>
      command.clients.some(
        (client) => batch === command.batch && (leads(client.member, member) || erased.has(client.member)),
      ),
    );
    return isBrought ? [] : ['is brought by nobody'];
  }
  const isAsked = isSent(
    sent,
    'adjust-clients',
    (command) => command.batch === batch && command.note === note && command.members.includes(member),
  );
  return kind === 'adjust' && key === `${batch}/${member}` && isAsked ? [] : ['is of no series'];
}

function isSent<Name extends WritingName>(
  sent: readonly Sent[],
  action: Name,
  isMeant: (command: CommandOf<Name>) => boolean,
): boolean {
  return sent.some((each) => each.action === action && isMeant(each.command as CommandOf<Name>));
}

/** The keys of the entries that an acknowledged portion of a series says it has. */
export function seriesKeys({ command, answer }: Sent): readonly string[] {
  const { batch } = command as CommandOf<'adjust-clients'>;
  return (answer as AnswerOf<'adjust-clients'>).adjusted.map(({ id }) => `${batch}/${id}`);
}

/** Carnet's own entries: a head start with a first invoice, expired points, changed expiries, typed settings, other numbers of an erased client. */
function isOwnWork({ kind, expiryChanged, change }: Entry): boolean {
  if (kind === 'expire' || kind === 'ruleset' || kind === 'join' || kind === 'erase') return true;
  const points = change.moves.reduce((sum, move) => sum + move.points, 0);
  return kind === 'adjust' && expiryChanged !== '' && points === 0 && change.debt === 0;
}

function correctionDiffers(entry: Entry, { command }: Sent, leads: Leads): readonly string[] {
  const { corrects } = command as CommandOf<'record-invoice'>;
  if (entry.kind !== 'reverse' || entry.of !== corrects?.seq) return ['voids what no correction named'];
  return leads(corrects.member?.id ?? '', entry.member) ? [] : ['voids for somebody else'];
}

function receiptDiffers(entry: Entry, byReceipt: ReadonlyMap<string, Receipt>): readonly string[] {
  const receipt = byReceipt.get(entry.receipt);
  if (receipt === undefined) return ['is of a receipt that nobody sent'];
  const amounts = (lines: readonly { readonly amount: number }[]) => lines.map(({ amount }) => amount).join();
  const isSame = amounts(entry.lines) === amounts(receipt.invoice.lines);
  return isSame && (entry.member === '') === isNobody(receipt.client) ? [] : ['is not what its receipt says'];
}

/** Acknowledged requests that are not in the journal exactly once, and refused ones that are in it. */
export function missingOrDoubled(entries: readonly Entry[], sent: readonly Sent[]): string[] {
  const count = new Map<string, number>();
  for (const { key } of entries) count.set(key, (count.get(key) ?? 0) + 1);
  const twice = [...count].filter(([key, times]) => key.includes('/') && times > 1);
  const doubled = twice.map(([key, times]) => `${key} stands ${times} times`);
  const faults = sent.flatMap((each) => {
    const { action, command, standing, answer } = each;
    const key = entryKey(each);
    const found = count.get(key) ?? 0;
    const wrong = (text: string) => [`${action} ${key} was ${standing} and ${text}`];
    if (found > 1 || (standing === 'refused' && found > 0)) return wrong(`has ${found} entries`);
    if (standing !== 'acknowledged') return [];
    if (action === 'take-receipts')
      return (command as CommandOf<'take-receipts'>).invoices
        .filter((receipt) => count.get(invoiceKey(receipt)) !== 1)
        .flatMap((receipt) =>
          wrong(`${receipt.invoice.receipt} stands ${count.get(invoiceKey(receipt)) ?? 0} times`),
        );
    if (action === 'adjust-clients')
      return seriesKeys(each)
        .filter((own) => count.get(own) !== 1)
        .flatMap((own) => wrong(`${own} is gone`));
    if (!KEYED.includes(action)) return [];
    const seq = (answer as { seq: number }).seq + (PAIRED.includes(action) ? 1 : 0);
    const entry = entries.find((each) => each.key === key);
    if (entry !== undefined && !each.by.includes(0) && !each.by.includes(entry.actor))
      return wrong(`names ${entry.actor}, not ${each.by.join()}`);
    return entry?.seq === seq ? [] : wrong(`was number ${seq}, and is ${entry?.seq ?? 'nowhere'}`);
  });
  return [...doubled, ...faults];
}
