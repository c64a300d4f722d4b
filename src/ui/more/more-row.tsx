// A row that leads to a page or does something at once, with a few words below what it is called.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon';

type Props = {
  /** Stands for the row in every language. */
  readonly id: string;
  readonly icon: IconName;
  /** Of a row that does something at once; absent on one that leads to a page. */
  readonly busy?: boolean;
  readonly what?: string;
  /** What has to be looked at there; '' for nothing. */
  readonly badge?: string;
  readonly children: ComponentChildren;
  onPress(): void;
};

export function MoreRow({ id, icon, busy, what = '', badge = '', children, onPress }: Props) {
  return (
    <button id={id} class="opt" type="button" aria-busy={busy === true} onClick={onPress}>
      <Icon name={icon} />
      <span class="grow">
        {children}
        {what !== '' && <small>{what}</small>}
      </span>
      {badge !== '' && <span class="badge warn">{badge}</span>}
      {busy === undefined && <Icon name="go" />}
    </button>
  );
}
