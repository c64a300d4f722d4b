// The title of a page inside Settings, with a back button.
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';
import { useOwnerWords } from './owner-words';

export function BackTitle({ title, onBack }: { readonly title: string; onBack(): void }) {
  const { words } = useOwnerWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="row">
      <button class="mini start" type="button" aria-label={words.settings.back} onClick={onBack}>
        <Icon name="back" />
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </div>
  );
}
