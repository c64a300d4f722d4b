// The four views of the sidebar.
import { type View, views } from './session';
import { useWords } from './words';

export function Tabs({ view, onGo }: { readonly view: View; onGo(view: View): void }) {
  const { words } = useWords();
  return (
    <nav class="tabs" aria-label={words.frame.appName}>
      {views.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === view ? 'page' : undefined}
          onClick={() => onGo(name)}
        >
          {words.nav[name]}
        </button>
      ))}
    </nav>
  );
}
