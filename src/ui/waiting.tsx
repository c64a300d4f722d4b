// A placeholder for content of the sidebar that is loading.
import { Placeholder } from './placeholder';
import { useWords } from './words';

export function Waiting({ rows = 3 }: { readonly rows?: number }) {
  const { words } = useWords();
  return <Placeholder rows={rows} loading={words.frame.loading} />;
}
