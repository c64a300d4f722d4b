// In place of the page: the link has ended, or the salon has switched the page off. Points are safe; whom to ask.
import { Icon } from '../icon';
import { served } from './client-boot';
import { LanguageSwitch } from './language-switch';
import { callHref } from './phone-link';
import { useSpeech } from './speech';

export function EndedView({ isOff }: { readonly isOff: boolean }) {
  const { words } = useSpeech();
  const { title, what } = isOff ? words.switchedOff : words.ended;
  return (
    <main>
      <header class="row">
        <p class="note grow">{served.salon}</p>
        <LanguageSwitch />
      </header>
      <div class="mid lone">
        <Icon name={isOff ? 'clock' : 'link'} />
        <h1>{title}</h1>
        <p>{what}</p>
        {served.phone !== '' && (
          <a class="btn main" href={callHref(served.phone)}>
            {words.call(served.phone)}
          </a>
        )}
      </div>
    </main>
  );
}
