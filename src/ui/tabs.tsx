// The views: above a sidebar, under the thumb on a phone. Whoever works within limits has those of the day alone.
import { isPhone } from './boot';
import { Icon, type IconName } from './icon';
import { isOwner, mayI } from './rights';
import type { View } from './session';
import { useWords } from './words';

const views: readonly View[] = isOwner
  ? ['till', 'clients', 'programs', 'more']
  : [
      ...(mayI('record') ? (['till'] as const) : []),
      'clients',
      'today',
      ...(mayI('reports') && !isPhone ? (['more'] as const) : []),
    ];

const ICONS: { readonly [name in View]: IconName } = {
  till: 'book',
  clients: 'two',
  today: 'clock',
  programs: 'gift',
  more: 'go',
};

type Props = {
  readonly view: View;
  /** The view from which one without a tab of its own was opened. */
  readonly from: View;
  onGo(view: View): void;
};

export function Tabs({ view, from, onGo }: Props) {
  const { words } = useWords();
  const shown = views.includes(view) ? view : from;
  return (
    <nav class={isPhone ? 'dock' : 'tabs'} aria-label={words.frame.appName}>
      {views.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === shown ? 'page' : undefined}
          onClick={() => onGo(name)}
        >
          {isPhone && <Icon name={ICONS[name]} />}
          {words.nav[name]}
        </button>
      ))}
    </nav>
  );
}
