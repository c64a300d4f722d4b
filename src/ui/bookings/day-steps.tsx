// A day or a month, with the one before and the one after.
import { Icon } from '../icon';

type Props = {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  onBefore(): void;
  onAfter(): void;
};

export function DaySteps({ label, before, after, onBefore, onAfter }: Props) {
  return (
    <div class="row steps-of">
      <button class="mini start" type="button" aria-label={before} onClick={onBefore}>
        <Icon name="prev" />
      </button>
      <b class="grow" role="status">
        {label}
      </b>
      <button class="mini end" type="button" aria-label={after} onClick={onAfter}>
        <Icon name="go" />
      </button>
    </div>
  );
}
