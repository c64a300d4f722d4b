// How to put Carnet into a sheet: by copying a ready one, if there is one, and by pasting its files.
import { useEffect, useState } from 'preact/hooks';
import { type Language, languages } from '../../core/language';
import { installWords } from '../../i18n/install-words';
import { Icon } from '../icon';
import { FileStep } from './file-step';
import { Named } from './named';
import type { Pasted, PastedFile } from './pasted-files';

const NAMES = { en: 'English', fr: 'Français', nl: 'Nederlands' };

export function InstallPage({ pasted }: { readonly pasted: Pasted }) {
  const [language, setLanguage] = useState(firstLanguage);
  const words = installWords[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);

  return (
    <main>
      <nav class="row" aria-label={words.language}>
        {languages.map((each) => (
          <button
            key={each}
            class="mini"
            type="button"
            lang={each}
            aria-pressed={each === language}
            onClick={() => setLanguage(each)}
          >
            {NAMES[each]}
          </button>
        ))}
      </nav>
      <div>
        <h1>{words.title}</h1>
        <p class="note">{words.need}</p>
      </div>
      {pasted.template !== '' && <EasyWay language={language} address={pasted.template} />}
      <ByHand language={language} files={pasted.files} />
      <div class="card">
        <Folded title={words.unverified.title} note={words.unverified.note} texts={words.unverified.text} />
        <Folded title={words.permissions.title} texts={words.permissions.list} />
        <Folded title={words.accounts.title} texts={words.accounts.text} />
      </div>
      <p class="note">{words.update}</p>
    </main>
  );
}

function EasyWay({ language, address }: { readonly language: Language; readonly address: string }) {
  const { easy, easySteps } = installWords[language];
  return (
    <section class="pass" aria-labelledby="easy">
      <div class="easy">
        <div class="grow">
          <h2 id="easy">{easy.title}</h2>
          <p>{easy.what}</p>
        </div>
        <a class="btn main" href={address} target="_blank" rel="noreferrer">
          {easy.go}
        </a>
      </div>
      <div class="perf" />
      <ol class="easy-steps">
        {easySteps.map((step, at) => (
          <li key={step}>
            <span class="step-number">{at + 1}</span>
            <span>
              <Named text={step} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

type ByHandProps = { readonly language: Language; readonly files: readonly PastedFile[] };

function ByHand({ language, files }: ByHandProps) {
  const words = installWords[language];
  return (
    <section class="sec" aria-labelledby="hand">
      <div>
        <h2 id="hand">{words.hand.title}</h2>
        <p class="note">{words.hand.what}</p>
      </div>
      <ol class="card">
        <Step number={1} text={words.steps.open} />
        {files.map((file, at) => (
          <FileStep key={file.name} number={at + 2} file={file} language={language} />
        ))}
        <Step number={files.length + 2} text={words.steps.begin} />
      </ol>
    </section>
  );
}

function Step({ number, text }: { readonly number: number; readonly text: string }) {
  return (
    <li class="step-row">
      <span class="step-number">{number}</span>
      <span class="words">
        <Named text={text} />
      </span>
    </li>
  );
}

type FoldedProps = { readonly title: string; readonly note?: string; readonly texts: readonly string[] };

function Folded({ title, note, texts }: FoldedProps) {
  return (
    <details>
      <summary class="opt">
        <span class="grow">
          <b>{title}</b>
          {note !== undefined && <small>{note}</small>}
        </span>
        <Icon name="down" />
      </summary>
      <div class="pad">
        {texts.map((text) => (
          <p key={text}>
            <Named text={text} />
          </p>
        ))}
      </div>
    </details>
  );
}

/** The one of the browser, or English. */
function firstLanguage(): Language {
  const own = navigator.languages.map((tag) => tag.slice(0, 2));
  return own.flatMap((tag) => languages.find((known) => known === tag) ?? [])[0] ?? 'en';
}
