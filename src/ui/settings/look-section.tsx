// The sidebar's appearance on this device; applied at once, for this browser only.
import { useState } from 'preact/hooks';
import { useOwnerWords } from '../owner-words';
import { type Appearance, appearances, keepAppearance, readAppearance } from './appearance';

export function LookSection() {
  const { words } = useOwnerWords();
  const [appearance, setAppearance] = useState(readAppearance);
  return (
    <section class="sec" aria-labelledby="look">
      <h2 id="look">{words.settings.look}</h2>
      <fieldset class="wrap">
        <legend class="vh">{words.settings.look}</legend>
        {appearances.map((choice: Appearance) => (
          <label key={choice} class="chip">
            <input
              type="radio"
              name="appearance"
              checked={appearance === choice}
              onChange={() => {
                setAppearance(choice);
                keepAppearance(choice);
              }}
            />
            {words.settings.appearances[choice]}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
