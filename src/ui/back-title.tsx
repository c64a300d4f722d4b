// The title of a page inside a tab, with a button back to the page before it, and what else stands beside it.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';
import { useWords } from './words';

type Props = {
  readonly title: string;
  onBack(): void;
  readonly children?: ComponentChildren;
};

export function BackTitle({ title, onBack, children }: Props) {
  const { words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="row">
      <button class="mini start" type="button" aria-label={words.frame.back} onClick={onBack}>
        <Icon name="back" />
      </button>
      <h1 ref={heading} class="grow" tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
