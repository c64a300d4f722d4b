// How points are earned, what they buy, and when there are more: three lists, one at a time.
import { useState } from 'preact/hooks';
import { type RuleSort, ruleSorts } from '../../core/ruleset';
import { Banner } from '../banner';
import { useSession } from '../session';
import { useWords } from '../words';
import { RuleList } from './rule-list';

export function RulesView() {
  const { words } = useWords();
  const { opened } = useSession();
  const [sort, setSort] = useState<RuleSort>('programs');
  return (
    <main>
      <h1 class="vh">{words.nav.programs}</h1>
      <fieldset class="segments">
        <legend class="vh">{words.nav.programs}</legend>
        {ruleSorts.map((one) => (
          <label key={one}>
            <input class="vh" type="radio" name="sort" checked={one === sort} onChange={() => setSort(one)} />
            {words.programs.sorts[one]}
          </label>
        ))}
      </fieldset>
      {!opened.book.on && <Banner tone="warn">{words.programs.allOff}</Banner>}
      <RuleList key={sort} sort={sort} />
    </main>
  );
}
