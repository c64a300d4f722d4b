// On a phone of the salon's staff, which knows its till: the way from a client's card, read by the camera, to the client
// there.
import { kept } from '../keep';
import { served } from './client-boot';
import { useSpeech } from './speech';

export function TillLink() {
  const { words } = useSpeech();
  const word = kept('till');
  if (word === null || served.webApp === '') return null;
  return (
    <a
      class="btn main"
      target="_blank"
      rel="noopener"
      href={`${served.webApp}?t=${encodeURIComponent(word)}&k=${encodeURIComponent(served.link)}`}
    >
      {words.openInTill}
    </a>
  );
}
