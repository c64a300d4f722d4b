// Whether a message that waits is sent: decided on the client as the sheet has them then.
import { describe, expect, it } from 'vitest';
import { newMember } from '../../../src/core/members/member';
import { type ClientWrittenTo, fateOf, hindranceOf } from '../../../src/core/messages/fate';
import { plainHappening } from '../../../src/core/messages/happenings';

const consent = { consent: 'yes', consentDay: '2026-01-05', consentWords: 'I agree' } as const;
const julie: ClientWrittenTo = {
  id: 'AAAAAAAA',
  state: { ...newMember('AAAAAAAA'), consent },
  movements: null,
  contact: { ...consent, email: 'julie@example.com', birthday: '' },
};
const rules = { on: ['earned', 'birthday'], milestones: [], expiringDays: 30, awayMonths: 6 } as const;
const now = '2026-11-20T13:00';

function about(occasion: 'earned' | 'used', seq = 3) {
  return {
    ...plainHappening(occasion, { member: 'AAAAAAAA', key: `${seq} ${occasion}`, day: '2026-11-20' }),
    seq,
  };
}

describe('a client', () => {
  const { state, contact } = julie;
  it.each<[string, ClientWrittenTo | null, string | null]>([
    ['who agreed and has an address', julie, null],
    ['whose row is gone', null, 'client-unknown'],
    ['who was erased', { ...julie, state: { ...state, erased: true } }, 'client-erased'],
    ['who was merged into another', { ...julie, state: { ...state, into: 'BBBBBBBB' } }, 'client-merged'],
    [
      'who never agreed',
      {
        ...julie,
        state: newMember('AAAAAAAA'),
        contact: { ...contact, consent: '', consentDay: '', consentWords: '' },
      },
      'no-consent',
    ],
    ['whose row says yes, and the ledger nothing', { ...julie, state: newMember('AAAAAAAA') }, 'no-consent'],
    [
      'whose row says no over the ledger’s yes',
      { ...julie, contact: { ...contact, consent: 'no' } },
      'no-consent',
    ],
    ['without an address', { ...julie, contact: { ...contact, email: '' } }, 'no-address'],
    [
      'with two addresses in one cell',
      { ...julie, contact: { ...contact, email: 'a@b.be, c@d.be' } },
      'address-wrong',
    ],
    [
      'with an address without a place',
      { ...julie, contact: { ...contact, email: 'julie@home' } },
      'address-wrong',
    ],
    [
      'with a line break in the address',
      { ...julie, contact: { ...contact, email: 'a@b.be\nBcc: x@y.be' } },
      'address-wrong',
    ],
  ])('%s', (_who, client, why) => {
    expect(hindranceOf(client)).toBe(why);
  });
});

describe('a message', () => {
  it('tells only what is still switched on', () => {
    const message = { by: 'clock', happenings: [about('earned'), about('used')] } as const;
    expect(fateOf(message, julie, rules, now)).toEqual({ tell: [about('earned')] });
    expect(fateOf({ ...message, happenings: [about('used')] }, julie, rules, now)).toEqual({
      why: 'switched-off',
    });
  });

  it('that somebody asked for is told whatever is switched on', () => {
    expect(fateOf({ by: 'person', happenings: [about('used')] }, julie, rules, now)).toEqual({
      tell: [about('used')],
    });
  });

  it('of a birthday is told as it is now; of an absence no more once the client came', () => {
    const timed = (occasion: 'birthday' | 'away', key: string) => ({
      by: 'person' as const,
      happenings: [plainHappening(occasion, { member: 'AAAAAAAA', key, day: '2026-11-20' })],
    });
    const born = (birthday: string) => ({ ...julie, contact: { ...julie.contact, birthday } });
    const wish = timed('birthday', 'birthday 2026-11-20 AAAAAAAA');
    expect(fateOf(wish, born('11-20'), rules, now)).toMatchObject({ tell: [{ occasion: 'birthday' }] });
    expect(fateOf(wish, born('11-02'), rules, now)).toEqual({ why: 'no-longer-so' });
    expect(fateOf(timed('away', 'away 2026-05-20 AAAAAAAA'), julie, rules, now)).toEqual({
      why: 'no-longer-so',
    });
  });
});
