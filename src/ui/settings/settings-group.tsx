// A group of settings; when folded, it shows a one-line summary.
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon';

type Props = {
  readonly title: string;
  readonly text: string;
  readonly open: boolean;
  readonly children: ComponentChildren;
  onToggle(open: boolean): void;
};

export function SettingsGroup({ title, text, open, children, onToggle }: Props) {
  return (
    <details open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary class="opt">
        <span class="grow">
          {title}
          <small>{text}</small>
        </span>
        <Icon name="down" />
      </summary>
      <div class="pad">{open && children}</div>
    </details>
  );
}
