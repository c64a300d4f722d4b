// Told once, above the till: what the version brings that this sheet now runs.
import { useState } from 'preact/hooks';
import { releasesSince } from '../core/news';
import { version } from '../core/release';
import { boot } from './boot';
import { useCounterWords } from './counter-words';
import { Icon } from './icon';
import { NewsList } from './news-list';

export function NewsBanner() {
  const { words } = useCounterWords();
  const [isOpen, setOpen] = useState(true);
  const news = releasesSince(boot.since);
  if (!isOpen || news.length === 0) return null;
  return (
    <section class="banner news" aria-label={words.news.title}>
      <div class="grow">
        <b>{`${words.frame.appName} ${version}`}</b>
        <NewsList releases={news} />
      </div>
      <button class="mini" type="button" aria-label={words.frame.close} onClick={() => setOpen(false)}>
        <Icon name="x" />
      </button>
    </section>
  );
}
