// One ready-made entry: its name, its points, and what the client reads.
import { Field } from '../field';
import { Icon } from '../icon';
import { usePointsWords } from './points-words';
import { type PresetFault, presetId, type TypedPreset } from './use-presets';

type Props = {
  readonly row: TypedPreset;
  readonly fault: PresetFault | null;
  onEdit(part: Partial<TypedPreset>): void;
  onRemove(): void;
};

export function PresetFields({ row, fault, onEdit, onRemove }: Props) {
  const { words } = usePointsWords();
  const { presets } = words;
  const id = (field: 'name' | 'points' | 'text') => presetId(field, row.key);
  const isOfPoints = fault === 'pointsWrong';
  const error = fault === null ? undefined : presets[fault];
  return (
    <div class="pad sec">
      <div class="two preset">
        <Field
          id={id('name')}
          label={presets.name}
          value={row.name}
          error={isOfPoints ? undefined : error}
          input={{ maxLength: 40 }}
          onValue={(name) => onEdit({ name })}
        />
        <Field
          id={id('points')}
          label={presets.points}
          value={row.points}
          error={isOfPoints ? error : undefined}
          input={{ inputMode: 'numeric', maxLength: 7, class: 'num' }}
          onValue={(points) => onEdit({ points })}
        />
      </div>
      <div class="row low">
        <div class="grow">
          <Field
            id={id('text')}
            label={presets.text}
            value={row.text}
            input={{ maxLength: 200 }}
            onValue={(text) => onEdit({ text })}
          />
        </div>
        <button class="mini bad" type="button" aria-label={presets.remove(row.name)} onClick={onRemove}>
          <Icon name="bin" />
        </button>
      </div>
    </div>
  );
}
