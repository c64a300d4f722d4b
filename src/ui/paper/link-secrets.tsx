// What the salon tells its client in person: a code to spend points, and the words that both can compare.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { paperWords } from '../../i18n/paper/words';
import { Trouble } from '../banner';
import { Icon, type IconName } from '../icon';
import { useCommand } from '../use-command';
import { useQuery } from '../use-query';
import { useWords } from '../words';

type Props = {
  readonly client: ClientSummary;
  /** Whether there is a page to spend points on, and whoever asks may give the code for it. */
  readonly mayCode: boolean;
};

export function LinkSecrets({ client: { id, row }, mayCode }: Props) {
  const { language } = useWords();
  const { link: words } = paperWords[language];
  const made = useCommand('show-code');
  const compared = useQuery('show-words');
  const [code, setCode] = useState('');
  const refusal = made.refusal ?? compared.refusal;

  async function showCode(): Promise<void> {
    const outcome = await made.send({ id, row });
    if (outcome !== null && 'value' in outcome) setCode(outcome.value.code);
  }

  const said = compared.value?.words;
  return (
    <>
      {refusal !== null && <Trouble refusal={refusal} />}
      <div class="card">
        {mayCode && (
          <Secret
            icon="lock"
            title={words.code}
            note={words.codeNote}
            show={words.show}
            busy={made.isSending}
            onShow={() => void showCode()}
          >
            {code !== '' && <b class="digits-shown">{code}</b>}
          </Secret>
        )}
        <Secret
          icon="book"
          title={words.words}
          note={words.wordsNote}
          show={words.show}
          busy={compared.isAsking}
          onShow={() => void compared.ask({ id, row })}
        >
          {said !== undefined && <b>{said.length === 0 ? words.noWords : said.join(' · ')}</b>}
        </Secret>
      </div>
    </>
  );
}

type SecretProps = {
  readonly icon: IconName;
  readonly title: string;
  readonly note: string;
  readonly show: string;
  readonly busy: boolean;
  /** What was asked for, once it is there. */
  readonly children: ComponentChildren;
  onShow(): void;
};

function Secret({ icon, title, note, show, busy, children, onShow }: SecretProps) {
  return (
    <div class="opt">
      <Icon name={icon} />
      <span class="grow">
        {title}
        <small>{note}</small>
        <span role="status">{children}</span>
      </span>
      <button
        class="mini end"
        type="button"
        aria-label={`${show}: ${title}`}
        aria-busy={busy}
        onClick={onShow}
      >
        {show}
      </button>
    </div>
  );
}
