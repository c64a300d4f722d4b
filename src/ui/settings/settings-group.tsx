// A group of settings, folded to what is set in it.
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon';

type Props = {
  readonly title: string;
  readonly said: string;
  readonly open: boolean;
  readonly children: ComponentChildren;
  onToggle(open: boolean): void;
};

export function SettingsGroup({ title, said, open, children, onToggle }: Props) {
  return (
    <details open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary class="opt">
        <span class="grow">
          {title}
          <small>{said}</small>
        </span>
        <Icon name="down" />
      </summary>
      <div class="pad">{open && children}</div>
    </details>
  );
}
