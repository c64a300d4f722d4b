// Programmes, rewards and extra points: three lists, one at a time.
import { useState } from 'preact/hooks';
import { type RuleFamily, ruleFamilies } from '../../core/settings/ruleset';
import { Banner } from '../banner';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { RuleList } from './rule-list';

export function RulesView() {
  const { words, format } = useOwnerWords();
  const { opened } = useSession();
  const waitsFor = opened.later?.from ?? '';
  const [family, setFamily] = useState<RuleFamily>('programs');
  return (
    <main>
      <h1 class="vh">{words.nav.programs}</h1>
      <fieldset class="segments">
        <legend class="vh">{words.nav.programs}</legend>
        {ruleFamilies.map((one) => (
          <label key={one}>
            <input
              class="vh"
              type="radio"
              name="family"
              checked={one === family}
              onChange={() => setFamily(one)}
            />
            {words.programs.families[one]}
          </label>
        ))}
      </fieldset>
      {family !== 'rewards' && !opened.ruleset.earning && (
        <Banner tone="warn">{words.programs.earningOff}</Banner>
      )}
      {family === 'rewards' && !opened.ruleset.using && (
        <Banner tone="warn">{words.programs.usingOff}</Banner>
      )}
      {waitsFor !== '' && (
        <p class="note">{words.planned.seeSettings(format.dayNear(waitsFor, opened.today))}</p>
      )}
      <RuleList key={family} family={family} />
    </main>
  );
}
