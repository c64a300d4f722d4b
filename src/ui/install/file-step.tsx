// One file to paste: what it is, where it goes, and a button that copies it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language';
import { installWords } from '../../i18n/install-words';
import { copy } from '../copy';
import { Icon } from '../icon';
import { Named } from './named';
import { type PastedFile, sizeOf } from './pasted-files';

type Props = { readonly number: number; readonly file: PastedFile; readonly language: Language };

export function FileStep({ number, file, language }: Props) {
  const words = installWords[language];
  const [at, setAt] = useState<'ready' | 'copied' | 'marked'>('ready');
  const row = useRef<HTMLLIElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const size = words.kilobytes(sizeOf(file).toLocaleString(language));
  const isCopied = at === 'copied';

  // Only once it is shown: a hidden text cannot be selected.
  useLayoutEffect(() => {
    if (at !== 'marked') return;
    text.current?.focus();
    text.current?.select();
  }, [at]);

  async function press(): Promise<void> {
    setAt('ready');
    setAt(await copy(file.text, row.current));
  }

  return (
    <li class="step-row" ref={row}>
      <span class="step-number">{number}</span>
      <span class="file">
        <b>{file.name}</b>
        <small>{words.files[file.step](size)}</small>
      </span>
      <span class="words">
        <Named text={words.steps[file.step]} />
      </span>
      <button
        class="btn"
        type="button"
        aria-label={isCopied ? words.copiedOf(file.name) : words.copyOf(file.name)}
        onClick={() => void press()}
      >
        {isCopied && <Icon name="check" />}
        {isCopied ? words.copied : words.copy}
      </button>
      <span class="vh" role="status">
        {isCopied && words.copiedOf(file.name)}
      </span>
      {at === 'marked' && (
        <div class="all">
          <p role="alert">{words.marked}</p>
          <textarea class="in" aria-label={file.name} readOnly rows={5} value={file.text} ref={text} />
        </div>
      )}
    </li>
  );
}
