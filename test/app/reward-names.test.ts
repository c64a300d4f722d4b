// Ready-made rewards have a name in each language on the client's page; a name that the salon chose is its own.
import { expect, test } from 'vitest';
import { rewardNames } from '../../src/app/clientpage/reward-names';
import { languages } from '../../src/core/language';
import type { Rule } from '../../src/core/settings/rules';
import { usualNames } from '../../src/i18n/usual-names';
import { EUR } from '../core/rulesets';

const reward = (kind: string, name: string) => ({ kind, name, on: true, terms: {} }) as unknown as Rule;
const named = (...rewards: readonly Rule[]) => rewardNames({ usualNames }, { rewards, currency: EUR });

test.each(languages)('a ready-made reward of a %s sheet is told in every language', (language) => {
  const [kind, name] = usualNames(language, EUR).rewards[2] ?? ['', ''];
  const inAll = languages.map((one) => [one, usualNames(one, EUR).rewards[2]?.[1]]);
  expect(named(reward(kind, name))).toEqual({ [name]: Object.fromEntries(inAll) });
});

test('a name that the salon chose, or gave to another kind of reward, stays as it is', () => {
  const [, name] = usualNames('en', EUR).rewards[2] ?? ['', ''];
  expect(named(reward('amount', 'Merci !'), reward('percent', name))).toEqual({});
});
