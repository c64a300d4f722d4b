// A banner for errors: what happened, what did not, and what to do.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CallRefusal } from './api';
import { Icon } from './icon';
import { Sentences } from './sentences';
import { useWords } from './words';

type Props = { readonly tone?: 'bad' | 'warn'; readonly children: ComponentChildren };

export function Banner({ tone = 'bad', children }: Props) {
  const banner = useRef<HTMLDivElement>(null);
  // At the bottom of a narrow sidebar nobody would see it.
  useEffect(() => {
    if (tone === 'bad') banner.current?.scrollIntoView({ block: 'nearest' });
  }, [tone]);
  return (
    <div class={`banner ${tone}`} role="alert" ref={banner}>
      <Icon name="alert" />
      <div class="grow">{children}</div>
    </div>
  );
}

/** The sentences of any refusal. */
export function Trouble({ refusal }: { readonly refusal: CallRefusal }) {
  const { refusal: sentence } = useWords();
  return (
    <Banner>
      <Sentences text={sentence(refusal)} />
    </Banner>
  );
}
