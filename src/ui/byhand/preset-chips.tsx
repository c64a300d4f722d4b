// The salon's ready-made points: one press fills in how many and why.
import type { HandPreset } from '../../core/settings/hand-presets';
import { usePointsWords } from './points-words';

type Props = {
  readonly presets: readonly HandPreset[];
  /** The name of the one whose points and words stand in the form. */
  readonly chosen: string;
  onChoose(preset: HandPreset): void;
  /** Null where they cannot be changed from here. */
  readonly onChange: (() => void) | null;
};

export function PresetChips({ presets, chosen, onChoose, onChange }: Props) {
  const { words, format } = usePointsWords();
  if (presets.length === 0 && onChange === null) return null;
  return (
    <fieldset class="chips">
      <legend class="full">
        <span class="split">
          <span>{words.byHand.ready}</span>
          {onChange !== null && (
            <button class="mini end" type="button" onClick={onChange}>
              {words.byHand.changeReady}
            </button>
          )}
        </span>
      </legend>
      {presets.map((preset) => (
        <button
          key={preset.name}
          class="chip"
          type="button"
          aria-pressed={preset.name === chosen}
          onClick={() => onChoose(preset)}
        >
          {preset.name} <b>{format.number(preset.points)}</b>
        </button>
      ))}
    </fieldset>
  );
}
