// What versions brought, newest first.
import type { Release } from '../core/news';
import { useWords } from './words';

export function NewsList({ releases }: { readonly releases: readonly Release[] }) {
  const { language } = useWords();
  return (
    <ul class="news-list">
      {releases.flatMap(({ version, news }) =>
        news.map((sentence) => <li key={`${version} ${sentence.en}`}>{sentence[language]}</li>),
      )}
    </ul>
  );
}
