// Consent to be written to: valid and invalid ones, and recognising the wording.
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/core/decide/decide';
import type { ConsentCommand } from '../../src/core/decide/decide-consent';
import {
  type Consent,
  consentFault,
  consentInForce,
  consentMark,
  markedWords,
  markIn,
  noConsent,
} from '../../src/core/members/consent';
import { foldMember, newMember, nextState } from '../../src/core/members/member';
import { readState, stateText } from '../../src/core/members/stored-member';
import { noContact } from '../../src/core/points/standing';
import { defaultPolicies } from '../../src/core/settings/policies';
import { ruleset } from './rulesets';

const today = '2026-11-26';
const words = 'I agree. [7Q4M]';

describe('a consent', () => {
  it.each<[Partial<Consent>, string | undefined, string]>([
    [{}, undefined, 'nobody was asked'],
    [{ consent: 'yes', consentDay: today, consentWords: words }, undefined, 'with its day and words'],
    [{ consent: 'no' }, undefined, 'a no needs neither'],
    [{ consent: 'no', consentDay: today, consentWords: words }, undefined, 'withdrawn: the words stay'],
    [{ consent: 'yes', consentWords: words }, 'consent-day-missing', 'since when?'],
    [{ consent: 'yes', consentDay: today }, 'consent-words-missing', 'to what?'],
    [{ consentDay: today }, 'consent-unsaid', 'a day alone'],
    [{ consentWords: words }, 'consent-unsaid', 'words alone'],
    [{ consent: 'yes', consentDay: '2026-11-27', consentWords: words }, 'consent-day-future', 'tomorrow'],
  ])('of %j is %s: %s', (part, code, _why) => {
    const given = { consent: '', consentDay: '', consentWords: '', ...part } as const;
    expect(consentFault(given, today)?.code).toBe(code);
  });

  it('keeps the words with a mark that other words do not have', () => {
    const { consentEn, consentNl } = defaultPolicies;
    expect(markIn(markedWords(consentEn))).toBe(consentMark(consentEn));
    expect(consentMark(consentEn)).not.toBe(consentMark(consentNl));
    expect(markIn('typed by hand')).toBe('');
  });
});

const now = { day: today, moment: `${today}T10:00`, at: `${today}T09:00:00.000Z`, actor: 1 };

function decided(recorded: Consent, command: Partial<ConsentCommand>) {
  const state = { ...newMember('M'), consent: recorded };
  const members = new Map([['M', { state, contact: noContact }]]);
  const view = { ruleset: ruleset({}), cites: 1, members, storedValues: new Map(), invoice: null, uses: [] };
  const about = { kind: 'consent', key: 'k', request: 'r', member: 'M', given: 'yes', words } as const;
  return decide(view, { ...about, day: today, isShown: true, ...command }, now);
}

const agreed: Consent = { consent: 'yes', consentDay: '2026-11-01', consentWords: words };
const withdrawn: Consent = { consent: 'no', consentDay: '2026-11-02', consentWords: words };

describe('recording a consent', () => {
  it.each<[string, Consent, Partial<ConsentCommand>, object | null]>([
    ['a first yes', noConsent, {}, { given: 'yes', words }],
    ['the same yes again', agreed, {}, null],
    ['the same yes again, where the row shows another', agreed, { isShown: false }, { given: 'yes', words }],
    ['a yes to other words', agreed, { words: 'Other. [AAAA]' }, { given: 'yes', words: 'Other. [AAAA]' }],
    ['a withdrawal keeps the wording', agreed, { given: 'no', words: '' }, { given: 'no', words }],
    ['a withdrawal names no other wording', agreed, { given: 'no', words: 'x' }, { given: 'no', words }],
    ['a second withdrawal', withdrawn, { given: 'no', words: '' }, null],
    ['a no of who never agreed', noConsent, { given: 'no', words: '' }, { given: 'no', words: '' }],
    ['a no to words typed by hand', noConsent, { given: 'no' }, { given: 'no', words }],
    ['a yes after a withdrawal', withdrawn, {}, { given: 'yes', words }],
    ['nobody’s', noConsent, { member: '' }, null],
  ])('%s', (_what, recorded, command, consent) => {
    const drafts = decided(recorded, command);
    const expected = consent === null ? [] : [expect.objectContaining({ kind: 'consent', consent })];
    expect(drafts).toEqual({ ok: true, value: { drafts: expected } });
  });

  it('refuses a yes without its words, and a day that has not come', () => {
    expect(decided(noConsent, { words: '' })).toMatchObject({ refusal: { code: 'consent-words-missing' } });
    const future = decided(noConsent, { day: '2026-11-27' });
    expect(future).toMatchObject({ refusal: { code: 'consent-day-future', today } });
  });

  it('refuses a yes of an earlier day than a withdrawal, which an old row pasted back would show', () => {
    expect(decided(withdrawn, { day: '2026-11-01' })).toMatchObject({
      refusal: { code: 'consent-withdrawn-since', day: '2026-11-02' },
    });
    expect(decided(withdrawn, { day: '2026-11-02' })).toMatchObject({ ok: true });
    expect(decided(agreed, { day: '2026-10-01', isShown: false })).toMatchObject({ ok: true });
  });

  it('is in the client’s state, and leaves everything else there as it was', () => {
    const outcome = decided(noConsent, { day: '2026-11-01' });
    const [draft] = outcome.ok ? outcome.value.drafts : [];
    if (draft === undefined) throw new Error('nothing decided');
    const before = foldMember('M', []);
    const after = nextState(before, { ...draft, seq: 5 });
    expect(after).toEqual({
      ...before,
      version: 1,
      seq: 5,
      moment: now.moment,
      keys: ['k'],
      consent: agreed,
    });
    expect(readState(stateText(after))).toEqual(after);
    expect(stateText(before)).not.toContain('consent');
  });

  it('counts only while the row shows it', () => {
    expect(consentInForce(agreed, agreed)).toEqual(agreed);
    for (const shown of [noConsent, withdrawn, { ...agreed, consentDay: '2026-11-03' }])
      expect(consentInForce(agreed, shown)).toEqual(noConsent);
    expect(consentInForce(noConsent, agreed)).toEqual(noConsent);
    expect(consentInForce(withdrawn, agreed)).toEqual(noConsent);
  });
});
