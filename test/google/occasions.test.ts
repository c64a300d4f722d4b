// Every occasion on which a salon may write, in the built add-on: none while its switch is off, and each by its own switch.
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { type Occasion, occasions, switchOf } from '../../src/core/messages/occasions';
import type { RawPolicies } from '../../src/core/settings/policies';
import { rule } from './full-salon';
import { MailSalon } from './mail-salon';

const rules = {
  rewards: [rule('amount', 'Five off', { points: 5, amount: '5.00', scope: 'everything' })],
  bonuses: [rule('tier', 'Silver', { factor: 1, spent: '50' })],
};

const everythingIsSet: Partial<RawPolicies> = {
  expiry: 'earned',
  expiryMonths: '1',
  expiringDays: '90',
  milestones: '5, 10',
  awayMonths: '1',
};

const allOn = Object.fromEntries(occasions.map((occasion) => [switchOf[occasion], true]));

/** All that there is to tell happens to Julie within two months. */
function toldOf(policies: Partial<RawPolicies>): ReadonlySet<Occasion> {
  const salon = new MailSalon({ ...everythingIsSet, ...policies }, {}, rules);
  const { sheet } = salon;
  sheet.answer('put-catalog', {
    items: [
      { kind: 'service', code: 'CUT', name: 'Cut', category: '', price: 5000, active: true },
      { kind: 'giftcard', code: 'GC', name: 'Gift card', category: '', price: 3000, active: true },
    ],
  });
  const julie = salon.client('Julie', { birthday: '1990-11-25' });
  const sell = (item: string, rewards: string[] = []) => {
    const { record } = sheet.answer('quote-invoice', {
      client: 'Julie',
      lines: [{ item, quantity: 1 }],
      rewards,
    });
    sheet.answer('record-invoice', record as CommandOf<'record-invoice'>);
  };
  sell('CUT');
  sell('CUT');
  sell('CUT', ['Five off']);
  sell('GC');
  const { version } = sheet.answer('show-client', julie);
  sheet.answer('adjust-points', { member: { ...julie, version }, points: 1, note: 'Sorry', seen: null });
  salon.hourly();
  for (let day = 0; day < 35; day += 5) {
    salon.later(5 * 24);
    salon.hourly();
  }
  const { messages } = sheet.answer('list-outbox', { show: 'all', member: '', before: null });
  return new Set(messages.flatMap((message) => message.occasions));
}

describe('a message on an occasion', () => {
  it('is not made in a sheet whose owner has switched none on', () => {
    expect(toldOf({})).toEqual(new Set());
  });

  it.each(occasions)('%s is made by its own switch, and no other', (occasion) => {
    expect([...toldOf({ [switchOf[occasion]]: true })]).toEqual([occasion]);
  });

  it('is made on every occasion that is switched on, and on none once all are off together', () => {
    expect(toldOf(allOn)).toEqual(new Set(occasions));
    expect(toldOf({ ...allOn, messages: false })).toEqual(new Set());
  });
});
