// What stands in place of a list with nothing in it: what it is for, and what to do.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

type Props = {
  readonly icon: IconName;
  readonly title: string;
  readonly what: string;
  /** The way on, where there is one that no button of the view has. */
  readonly children?: ComponentChildren;
};

export function EmptyList({ icon, title, what, children }: Props) {
  return (
    <div class="card">
      <div class="empty">
        <Icon name={icon} />
        <p>
          <b>{title}</b>
        </p>
        <p>{what}</p>
        {children !== undefined && children !== false && <div class="wrap">{children}</div>}
      </div>
    </div>
  );
}
