// What has to be corrected in the tabs, each with tab, row and column; pressed, it leads to the cell.
import type { TabProblem } from '../../app/ports/tabs';
import { Banner, Trouble } from '../banner';
import { isPhone } from '../boot';
import { useCounterWords } from '../counter-words';
import { useQuery } from '../use-query';

export function Problems({ problems }: { readonly problems: readonly TabProblem[] }) {
  const { words, refusal } = useCounterWords();
  const place = useQuery('show-place');
  if (problems.length === 0) return null;
  return (
    <Banner tone="warn">
      <b>{words.frame.problems}</b>
      <ul class="sec">
        {problems.map(({ tab, row, column, refusal: wrong }, index) => {
          const said = words.frame.place(words.tabs[tab], row, column);
          return (
            <li key={index}>
              {/* A phone has no sheet beside it. */}
              {isPhone ? (
                said
              ) : (
                <button class="mini start" type="button" onClick={() => void place.ask({ tab, row, column })}>
                  {said}
                </button>
              )}
              <small>{refusal(wrong)}</small>
            </li>
          );
        })}
      </ul>
      {place.refusal !== null && <Trouble refusal={place.refusal} />}
    </Banner>
  );
}
