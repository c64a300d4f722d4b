// Trouble, told at once: what happened, what did not, and what to do.
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

type Props = { readonly tone?: 'bad' | 'warn'; readonly children: ComponentChildren };

export function Banner({ tone = 'bad', children }: Props) {
  return (
    <div class={`banner ${tone}`} role="alert">
      <Icon name="alert" />
      <div class="grow">{children}</div>
    </div>
  );
}
