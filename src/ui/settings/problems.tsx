// What has to be corrected in the tabs, each with tab, row and column.
import type { TabProblem } from '../../app/ports/tabs';
import { Banner } from '../banner';
import { useCounterWords } from '../counter-words';

export function Problems({ problems }: { readonly problems: readonly TabProblem[] }) {
  const { words, refusal } = useCounterWords();
  if (problems.length === 0) return null;
  return (
    <Banner tone="warn">
      <b>{words.frame.problems}</b>
      <ul class="sec">
        {problems.map((problem, index) => (
          <li key={index}>
            {words.frame.place(words.tabs[problem.tab], problem.row, problem.column)}
            <small>{refusal(problem.refusal)}</small>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
