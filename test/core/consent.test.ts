// Consent to be written to: valid and invalid ones, and recognising the wording.
import { describe, expect, it } from 'vitest';
import { type Consent, consentFault, consentMark, markedWords, markIn } from '../../src/core/consent';
import { defaultPolicies } from '../../src/core/policies';

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
