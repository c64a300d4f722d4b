// A row with an action on the data.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon';

type Props = {
  readonly icon: IconName;
  readonly busy?: boolean;
  readonly children: ComponentChildren;
  onPress(): void;
};

export function DataRow({ icon, busy = false, children, onPress }: Props) {
  return (
    <button class="opt" type="button" aria-busy={busy} onClick={onPress}>
      <span class="grow">{children}</span>
      <Icon name={icon} />
    </button>
  );
}
