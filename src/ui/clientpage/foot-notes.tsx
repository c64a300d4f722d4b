// At the end: words to compare with the salon's book, whether the salon may write, and whom to ask.
import { useState } from 'preact/hooks';
import { version } from '../../core/release';
import { useQuery } from '../use-query';
import { served } from './client-boot';
import { Failure } from './failure';
import { usePage } from './page-state';
import { callHref } from './phone-link';
import { useSpeech } from './speech';
import { StopMessages } from './stop-messages';
import { WaitingCards } from './waiting-cards';

export function FootNotes() {
  const { page } = usePage();
  const { words } = useSpeech();
  return (
    <footer class="sec note">
      <Compare />
      {!served.asksStop && <StopMessages asked={false} />}
      <p>
        {words.onlyYou}
        {page.phone !== '' && (
          <>
            {' '}
            {words.questions} <a href={callHref(page.phone)}>{words.call(page.phone)}</a>
          </>
        )}
      </p>
      <p>Carnet {version}</p>
    </footer>
  );
}

function Compare() {
  const { page, refused } = usePage();
  const { words } = useSpeech();
  const { ask, value, refusal } = useQuery('client-words');
  const [isOpen, setOpen] = useState(false);

  async function look(): Promise<void> {
    const answer = await ask({ row: page.row });
    if (!answer.ok) refused(answer.refusal);
  }

  return (
    <details
      class="reason"
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        setOpen(open);
        // Asked for each time: something may have come meanwhile.
        if (open) void look();
      }}
    >
      <summary>{words.compare}</summary>
      {isOpen && refusal !== null && <Failure refusal={refusal} onRetry={() => void look()} />}
      {isOpen && value === null && refusal === null && <WaitingCards rows={1} />}
      {isOpen && value !== null && value.words.length === 0 && <p>{words.noWords}</p>}
      {isOpen && value !== null && value.words.length > 0 && (
        <p>
          <b class="words">{value.words.join(' · ')}</b>
          <br />
          {words.compareNote}
        </p>
      )}
    </details>
  );
}
