// What a reward is called on the page: ready-made ones in the page's language, others as the salon named them.
import { usePage } from './page-state';
import { useSpeech } from './speech';

export function useRewardName(): (reward: string) => string {
  const { page } = usePage();
  const { language } = useSpeech();
  return (reward) => page.names[reward]?.[language] ?? reward;
}
