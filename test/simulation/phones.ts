// The phones of the staff: links into the web app that are handed out, used, replaced and switched off. What a link may do
// is what stands in Staff, which is read here by the marks of the columns.
import type { ActionName, CommandOf, Reply } from '../../src/app/actions';
import { staffMarkOf } from '../../src/core/staff/staff-link';
import type { StaffRights } from '../../src/core/staff/staff-rights';
import type { FaultPlan, Outcome, Page, RunHow } from '../../src/local/standin';
import type { CarnetSheet } from '../google/carnet-sheet';
import type { Dice } from './dice';
import { columnsOf, isThere, tabOf } from './sheet-view';

/** Whoever is behind a link. */
export type Holder = { readonly staff: number; readonly name: string; readonly rights: StaffRights };

/** A request from a phone: the link as it stood in Staff just before, and whether anything could change it meanwhile. */
export type FromPhone = {
  readonly holder: Holder | null;
  readonly action: ActionName;
  readonly command: object;
  readonly isAlone: boolean;
  readonly isCalm: boolean;
};

/** Told to whoever holds a link, not about the request: it may have been written before. */
export const TURNED_AWAY: readonly string[] = ['capability-expired', 'forbidden', 'code-wait'];

/** What somebody with limits may be answered instead of what an owner is. */
export const OF_PHONES: readonly string[] = ['hand-limit', 'client-there'];

/** Refused by whose invoice it is, and of which day. */
const BY_INVOICE: readonly ActionName[] = ['void-invoice', 'record-invoice'];

/** So many hands are enough for a salon. */
const AT_WORK = 2;
const MOST = 4;

const CHANGES: readonly string[] = ['write', 'append', 'rows'];

type Need = keyof StaffRights;

/** What a phone may ask for, and the rights that it takes, as the owner is told. */
const NEEDS: { readonly [Name in ActionName]?: readonly Need[] } = {
  open: [],
  'list-clients': [],
  'show-history': [],
  'list-stored-value': [],
  'export-report': ['reports'],
  'record-invoice': ['record'],
  'void-invoice': [],
  'refund-invoice': ['refund'],
  'adjust-points': ['byHand'],
  'add-client': ['record'],
  'edit-client': ['record', 'contacts'],
  'change-consent': ['record'],
  'tell-apart': ['record'],
  'merge-clients': ['record', 'contacts'],
  'unmerge-clients': ['record', 'contacts'],
  'show-code': ['record'],
  'write-message': ['record'],
  'send-again': ['record'],
  'add-booking': ['record'],
  'change-booking': ['record'],
  'credit-due': ['record'],
};

export function isForPhones(action: ActionName): boolean {
  return NEEDS[action] !== undefined;
}

export class Phones {
  private added = 0;

  /** @param links the capabilities of all links ever handed out */
  constructor(
    private readonly sheet: CarnetSheet,
    private readonly dice: Dice,
    private readonly links: string[],
  ) {}

  /** A phone at work; now and then one whose link has ended. Null where nobody can be given a link just now. */
  some(): string | null {
    const live = this.links.filter((link) => this.holder(link) !== null);
    if (this.links.length > live.length && this.dice.chance(0.25)) return this.dice.pick(this.links);
    if (live.length < AT_WORK && this.added < MOST) return this.add();
    return live.length === 0 ? null : this.dice.pick(live);
  }

  /** Somebody more, with a link: the address of the web app is known from a visit. */
  private add(): string | null {
    this.added += 1;
    this.sheet.standIn.visit();
    const reply = this.sheet.call('add-staff', {
      name: `Phone ${this.added}`,
      address: '',
      rights: this.rights(),
    });
    const link = reply.ok ? capabilityOf(reply.value.link) : null;
    if (link !== null) this.links.push(link);
    return link;
  }

  private rights(): StaffRights {
    const { dice } = this;
    return {
      record: dice.chance(0.9),
      refund: dice.chance(0.6),
      byHand: dice.pick([0, 30, 200]),
      contacts: dice.chance(0.6),
      reports: dice.chance(0.5),
    };
  }

  /** The owner switches the person off, gives them another link or other rights; busy if somebody is saving. */
  end(link: string): string {
    const holder = this.holder(link);
    if (holder === null) return 'finds nobody to switch off';
    const { staff, name } = holder;
    const act = this.dice.weighted({ off: 3, another: 2, rights: 1 });
    const reply =
      act === 'another'
        ? this.sheet.call('link-staff', { staff })
        : this.sheet.call('change-staff', {
            staff,
            name,
            address: '',
            rights: this.rights(),
            access: act === 'off' ? 'off' : 'on',
          });
    if (reply.ok && 'link' in reply.value) {
      const next = capabilityOf(reply.value.link);
      if (next !== null) this.links.push(next);
    }
    return `changes ${name}: ${act} → ${reply.ok ? 'ok' : reply.refusal.code}`;
  }

  /** At which call of a phone's request it ends: most often before the lock, under which nobody else changes Staff. */
  endsAt(): number {
    return this.dice.between(1, this.dice.chance(0.6) ? 6 : 18);
  }

  /** Whoever is behind the link by what stands in Staff; null for nobody. */
  holder(link: string): Holder | null {
    const { workbook } = this.sheet.standIn;
    if (!isThere(workbook, 'staff')) return null;
    const columns = columnsOf(workbook, 'staff');
    const mark = staffMarkOf(link.slice(2));
    const found = tabOf(workbook, 'staff')
      .values()
      .slice(1)
      .map((cells) => (key: string) => String(cells[(columns.get(key) ?? 0) - 1] ?? ''))
      .filter((text) => text('mark') === mark && /^[1-9]\d*$/.test(text('number')));
    const [text] = found;
    if (text === undefined || found.length > 1 || text('access') !== 'Yes') return null;
    const may = (key: string) => text(key) === 'Yes';
    const rights = {
      record: may('record'),
      refund: may('refund'),
      byHand: Number(text('byHand')),
      contacts: may('contacts'),
      reports: may('reports'),
    };
    return { staff: Number(text('number')), name: text('name'), rights };
  }

  /** Sends a request as the page on a phone does. */
  run<Name extends ActionName>(
    link: string,
    action: Name,
    command: CommandOf<Name>,
    key: string,
    how: RunHow = {},
  ): Outcome {
    const request = { capability: link, key, action, command };
    return this.sheet.standIn.run('api', [request], { as: 'web-rpc', ...how });
  }

  /** Opens the page of the link, and says what is wrong with what is served. */
  visit(link: string, faults: readonly FaultPlan[]): readonly string[] {
    const holder = this.holder(link);
    const outcome = this.sheet.standIn.visit(`t=${link.slice(2)}`, { faults });
    if (outcome.status === 'killed') return [];
    if (outcome.status === 'threw') return [`a phone's page threw: ${outcome.error.message}`];
    if (holder === null && isWritten(outcome))
      return ['a phone whose link had ended wrote by opening its page'];
    if (faults.length > 0) return [];
    const html = (outcome.value as Page).html.replaceAll('\n', '');
    const isServed = html.includes(`"role":"staff","staff":${holder?.staff ?? 0},`);
    return isServed === (holder !== null) ? [] : [`a phone's page is ${isServed ? '' : 'not '}served`];
  }
}

/** What is wrong with the answer to a phone: its link and its rights decide before anything else does. */
export function wrongForPhone(
  { holder, action, command, isAlone, isCalm }: FromPhone,
  outcome: Outcome,
): readonly string[] {
  if (!isAlone) return [];
  const reply = outcome.status === 'returned' ? (outcome.value as Reply<'open'>) : null;
  const code = reply === null || reply.ok ? '' : (reply.refusal.code as string);
  if (holder === null)
    return [
      ...(isWritten(outcome) ? [`${action} was written by a link that had ended`] : []),
      ...(isCalm && code !== 'capability-expired' ? [`a link that had ended was answered ${code}`] : []),
    ];
  const may = (NEEDS[action] ?? []).every((need) => Boolean(holder.rights[need]));
  const appends = outcome.meter.calls.some(({ kind }) => kind === 'append');
  if (!may)
    return [
      ...(appends ? [`${action} was written without the right to`] : []),
      ...(isCalm && code !== 'forbidden' ? [`${action} without the right to was answered ${code}`] : []),
    ];
  const isByInvoice =
    BY_INVOICE.includes(action) && (command as { readonly corrects?: unknown }).corrects !== null;
  const isUnfair = code === 'capability-expired' || (code === 'forbidden' && !isByInvoice);
  return isCalm && isUnfair ? [`${action} was answered ${code} to ${holder.name}, who may`] : [];
}

function isWritten({ meter }: Outcome): boolean {
  return meter.calls.some(({ kind }) => CHANGES.includes(kind));
}

/** The capability that an address of the web app holds. */
export function capabilityOf(address: string | null): string | null {
  const word = address === null ? null : new URL(address).searchParams.get('t');
  return word === null ? null : `t.${word}`;
}
