// A link that was switched off, or a sidebar of somebody whom the owner has switched off: what happened, and whom to ask.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isPhone } from '../boot';
import { Icon } from '../icon';
import { useWords } from '../words';

export function Ended() {
  const { words } = useWords();
  const { phone } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <main>
      <div class="whole">
        <Icon name="x" />
        <h1 ref={heading} tabIndex={-1}>
          {isPhone ? phone.ended : phone.off}
        </h1>
        <p>{isPhone ? phone.endedWhat : phone.offWhat}</p>
        <p class="note">{phone.endedSafe}</p>
      </div>
    </main>
  );
}
