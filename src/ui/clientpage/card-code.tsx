// A code to show at the till, to copy, or to send to a friend by the phone's own programs.

import { useRef, useState } from 'preact/hooks';
import { inAddress } from '../../core/text/in-address';
import { copy } from '../copy';
import { Icon } from '../icon';
import { Qr } from '../qr';
import { usePage } from './page-state';
import { useSpeech } from './speech';

type Props = {
  /** What it is worth and until when, as it goes with the code. */
  readonly card: string;
  /** In groups of four; '' if it is not known. */
  readonly code: string;
};

export function CardCode({ card, code }: Props) {
  const { page } = usePage();
  const { words } = useSpeech();
  const shown = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState<'' | 'copied' | 'marked'>('');
  if (code === '') return <p class="note">{words.codeUnknown}</p>;
  const text = words.gift(card, code, page.salon);
  const sent = inAddress(text);
  return (
    <>
      <div class="mid">
        <Qr text={code} label={words.qrOfCard(card)} />
        <p class="code" ref={shown}>
          {code}
        </p>
        <p class="note">{words.showAtTill}</p>
      </div>
      <div class="even">
        <button class="btn" type="button" onClick={() => void copy(text, shown.current).then(setSaid)}>
          <Icon name="copy" />
          {words.copy}
        </button>
        <a class="btn" href={`https://wa.me/?text=${sent}`} target="_blank" rel="noreferrer">
          <Icon name="chat" />
          {words.whatsApp}
        </a>
        <a class="btn" href={`mailto:?body=${sent}`} target="_blank" rel="noreferrer">
          <Icon name="mail" />
          {words.mail}
        </a>
      </div>
      <p class="note" role="status">
        {said === '' ? '' : words[said]}
      </p>
    </>
  );
}
