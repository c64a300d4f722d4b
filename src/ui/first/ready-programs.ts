// How clients earn and what points buy, as salons know it from the systems they come from: each a programme, a reward
// and the settings that belong to it, of the kinds that there are.
import type { RawPolicies } from '../../core/settings/policies';
import type { RawRule } from '../../core/settings/rules';
import { withCurrency } from '../../i18n/locale';
import { type AmountIn, ruleOf, wholeAmount } from '../rules/ready-made';
import { definitionOf } from '../rules/rule-words';
import type { FirstWords } from './first-words';

export const readyPrograms = ['salonized', 'aimy', 'dizlog', 'simplybook', 'square'] as const;
export type ReadyProgram = (typeof readyPrograms)[number];

/** Names of others’ products, the same in every language. */
export const systemNames: { readonly [Name in ReadyProgram]: string } = {
  salonized: 'Salonized',
  aimy: 'Aimy',
  dizlog: 'DizLog',
  simplybook: 'SimplyBook.me',
  square: 'Square',
};

/** What each service gives where clients earn by booking, until the salon says otherwise. */
export const POINTS_EACH = 10;

/** Visits before the free one, which itself is paid by nothing and earns nothing: the tenth is free. */
const VISITS = 9;

export type ReadyRules = {
  readonly program: RawRule;
  readonly reward: RawRule;
  readonly policies: Partial<RawPolicies>;
  /** In one sentence, with the figures of these very rules. */
  readonly text: string;
};

/** @param free the item that ten visits give, by its name in the catalog; '' if none is chosen yet */
export function readyRules(system: ReadyProgram, free: string, words: FirstWords): ReadyRules {
  const { words: said, format } = words;
  const { ways, usualRewards } = said.programs;
  const { firstSteps } = said;
  const withSign = withCurrency(words.language, words.currency);
  const money = (whole: number) => withSign.money(wholeAmount(whole, words));
  const points = (count: number) => format.points(count);
  const program = (name: string, kind: string, terms: AmountIn) =>
    ruleOf('programs', [name, kind, terms], words);
  const reward = (name: string, kind: string, terms: AmountIn) =>
    ruleOf('rewards', [name, kind, terms], words);
  const texts = firstSteps.programs;
  const made: { readonly [Name in ReadyProgram]: () => ReadyRules } = {
    salonized: () => ({
      program: program(ways.spent, 'spend', { points: '1', every: '10' }),
      reward: reward(usualRewards.off(money(5)), 'amount', { points: '50', amount: '5' }),
      policies: {},
      text: texts.salonized(money(10), points(50), money(5)),
    }),
    aimy: () => ({
      program: program(ways.spent, 'spend', { points: '1', every: '1', scope: 'service,product' }),
      reward: reward(usualRewards.cash, 'cash', { value: '0.10', scope: 'service,product' }),
      policies: {},
      text: texts.aimy(money(1), withSign.money(wholeAmount(1, words) / 10)),
    }),
    dizlog: () => ({
      program: program(ways.spent, 'spend', { points: '5', every: '300' }),
      reward: reward(usualRewards.off(format.percent(400)), 'percent', { points: '50', percent: '4' }),
      policies: {},
      text: texts.dizlog(money(300), points(5), points(50), format.percent(400)),
    }),
    simplybook: () => ({
      program: program(
        definitionOf('programs', 'catalogPoints')?.label[words.language] ?? '',
        'catalogPoints',
        {},
      ),
      reward: reward(usualRewards.giftcard(money(25)), 'giftcard', { points: '100', amount: '25' }),
      policies: { bookingsOn: true, visitCredit: 'booking' },
      text: texts.simplybook(points(POINTS_EACH), points(100), money(25)),
    }),
    square: () => ({
      program: program(ways.invoice, 'visit', { points: '1' }),
      reward: reward(firstSteps.freeReward(free), 'free', {
        points: String(VISITS),
        units: '1',
        items: free,
      }),
      policies: {},
      text: texts.square(format.number(VISITS), free),
    }),
  };
  return made[system]();
}
