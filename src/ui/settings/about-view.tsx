// About Carnet: its version, what it brought, and how to get a newer one.
import { releases } from '../../core/news';
import { version } from '../../core/release';
import { BackTitle } from '../back-title';
import { NewsList } from '../news-list';
import { useOwnerWords } from '../owner-words';

export function AboutView({ onBack }: { onBack(): void }) {
  const { words } = useOwnerWords();
  const { about, news } = words;
  return (
    <main>
      <BackTitle title={about.title} onBack={onBack} />
      <p>
        <b>{`${words.frame.appName} ${version}`}</b>
      </p>
      <section class="sec" aria-labelledby="news">
        <h2 id="news">{news.title}</h2>
        <NewsList releases={releases} />
      </section>
      <section class="sec" aria-labelledby="newer">
        <h2 id="newer">{about.newer}</h2>
        <p>{about.howToUpdate}</p>
      </section>
    </main>
  );
}
