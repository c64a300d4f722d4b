// Trouble, told at once: what happened, what did not, and what to do.
import type { ComponentChildren } from 'preact';
import type { CallRefusal } from './door';
import { Icon } from './icon';
import { Said } from './said';
import { useWords } from './words';

type Props = { readonly tone?: 'bad' | 'warn'; readonly children: ComponentChildren };

export function Banner({ tone = 'bad', children }: Props) {
  return (
    <div class={`banner ${tone}`} role="alert">
      <Icon name="alert" />
      <div class="grow">{children}</div>
    </div>
  );
}

/** Any "no", as its sentences. */
export function Trouble({ refusal }: { readonly refusal: CallRefusal }) {
  const { refusal: sentence } = useWords();
  return (
    <Banner>
      <Said text={sentence(refusal)} />
    </Banner>
  );
}
