// A salon whose clients have pages of their own: the web app was visited, and everybody has points and an address.
import type { ActionName, AnswerOf, CommandOf, Reply } from '../../src/app/actions';
import type { RawPolicies } from '../../src/core/settings/policies';
import type { StandInOptions } from '../../src/local/standin';
import { type CarnetSheet, newKey, SEARCHED, workbookWhere } from './carnet-sheet';
import { FullSalon } from './full-salon';

/** One client's page: what it asks comes through the web app, by the client's link. */
export type OpenPage = {
  readonly id: string;
  readonly row: number;
  /** The capability; another may be put in its place. */
  readonly link: string;
};

export class SalonWithPages extends FullSalon {
  constructor(policies: Partial<RawPolicies> = {}, options: Partial<StandInOptions> = {}) {
    const workbook = workbookWhere({ ...SEARCHED, activeSpreadsheet: 'always' });
    super(policies, {}, { workbook, ...options });
    for (const name of ['Julie', 'Amélie']) {
      this.sell(name, ['20 CUT', 'GC']); // 103 points, and a gift card
      this.mailTo(name, `${name === 'Julie' ? 'julie' : 'amelie'}@example.be`);
    }
  }

  mailTo(name: string, to: string): void {
    const { id, email: from } = this.client(name);
    const change = { field: 'email', from, to } as const;
    this.sheet.answer('edit-client', { id, changes: [change] });
  }

  page(name: string): OpenPage {
    const { id, row } = this.seen(name);
    return { id, row, link: this.sheet.openPage({ id, row }) };
  }

  /** What the page asks, as a visitor. */
  asks<Name extends ActionName>(
    { link }: Pick<OpenPage, 'link'>,
    action: Name,
    command: CommandOf<Name>,
    key = newKey(),
  ): Reply<Name> {
    const outcome = asked(this.sheet, { capability: link, key, action, command });
    if (outcome.status !== 'returned') throw new Error(`${action}: ${JSON.stringify(outcome)}`);
    return outcome.value as Reply<Name>;
  }

  shown(page: Pick<OpenPage, 'link'>): AnswerOf<'client-page'> {
    return acceptedOf(this.asks(page, 'client-page', { row: 0 }));
  }

  /** A code that the salon reads out. */
  code(name: string): string {
    const { id, row } = this.seen(name);
    return this.sheet.answer('show-code', { id, row }).code;
  }

  /** What the page sends to exchange points for the reward. */
  wish(page: Pick<OpenPage, 'link'>, code: string, reward = 'Gift card of 25'): CommandOf<'buy-with-points'> {
    const { row, rewards } = this.shown(page);
    const exchange = rewards.find((one) => one.reward === reward)?.exchange;
    if (exchange == null) throw new Error(`${reward} is not to be had for points`);
    return { row, reward, seen: exchange, code };
  }
}

export function asked(sheet: CarnetSheet, request: unknown) {
  return sheet.standIn.run('api', [request], { as: 'web-rpc' });
}

export function acceptedOf<Name extends ActionName>(reply: Reply<Name>): AnswerOf<Name> {
  if (!reply.ok) throw new Error(JSON.stringify(reply.refusal));
  return reply.value;
}

export function refusalOf(reply: Reply<ActionName>): unknown {
  return reply.ok ? null : reply.refusal;
}
