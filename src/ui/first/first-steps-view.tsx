// The first steps: a list of three, of which the next one is unfolded. What is done is seen in the sheet itself.
import { useState } from 'preact/hooks';
import type { Opened } from '../../app/till/open';
import { type FirstStep, firstSteps, stepsLeft } from '../first-steps';
import { focusOn } from '../focus';
import { Icon } from '../icon';
import { ruleText } from '../rules/rule-words';
import { useSession } from '../session';
import { type FirstWords, useFirstWords } from './first-words';
import { ProgramStep } from './program-step';
import { ServicesStep } from './services-step';

type Props = {
  /** To the till, where the list is one row as long as something is left. */
  onTill(): void;
  onPutAway(): void;
};

export function FirstSteps({ onTill, onPutAway }: Props) {
  const words = useFirstWords();
  const { firstSteps: said } = words.words;
  const { opened, clients, goMore } = useSession();
  const left = stepsLeft(opened, clients);
  const [opens, setOpens] = useState<FirstStep | null>(null);
  const [isListing, setListing] = useState(false);
  const open = opens !== null && left.includes(opens) ? opens : left[0];

  if (isListing)
    return (
      <ServicesStep
        isLast={!left.includes('invoice')}
        onLater={() => setListing(false)}
        onSaved={() => (left.includes('invoice') ? onTill() : setListing(false))}
      />
    );
  return (
    <main>
      <div>
        <h1 id="first-title" tabIndex={-1}>
          {open === undefined ? said.allDone : said.title(left.length)}
        </h1>
        <p class="note">{open === undefined ? said.allDoneWhat : said.what}</p>
      </div>
      <ol class="card first-list">
        {firstSteps.map((step, at) =>
          step === open ? (
            <li key={step} class="pad sec first-now" aria-current="step">
              <div class="row">
                <span class="todo" aria-hidden="true">
                  {at + 1}
                </span>
                <h2 class="grow">{said.step[step]}</h2>
              </div>
              {step === 'program' && <ProgramStep onTaken={() => focusOn('first-title')} />}
              {step === 'services' && (
                <div class="wrap">
                  <button class="btn main" id="pick-services" type="button" onClick={() => setListing(true)}>
                    {said.pick}
                  </button>
                  <button class="mini start" type="button" onClick={() => goMore('import')}>
                    {said.file}
                  </button>
                </div>
              )}
              {step === 'invoice' && <InvoiceStep onTill={onTill} />}
            </li>
          ) : (
            <li key={step}>
              {left.includes(step) ? (
                <button id={`step-${step}`} class="opt" type="button" onClick={() => setOpens(step)}>
                  <span class="todo" aria-hidden="true">
                    {at + 1}
                  </span>
                  <span class="grow">
                    {said.step[step]}
                    <small>{said.stepWhat[step]}</small>
                  </span>
                </button>
              ) : (
                <div class="opt">
                  <span class="todo did">
                    <Icon name="check" />
                  </span>
                  <span class="grow">
                    {said.step[step]}
                    <small>{doneText(step, opened, words)}</small>
                  </span>
                  <span class="vh">{said.done}</span>
                </div>
              )}
            </li>
          ),
        )}
      </ol>
      {open === undefined ? (
        <button class="btn main start" type="button" onClick={onTill}>
          {said.toTill}
        </button>
      ) : (
        <>
          <div class="card">
            <button class="opt" id="from-other" type="button" onClick={() => goMore('import')}>
              <Icon name="file" />
              <span class="grow">
                {said.fromOther}
                <small>{said.fromOtherWhat}</small>
              </span>
              <Icon name="go" />
            </button>
          </div>
          <button class="mini start" id="skip-first" type="button" onClick={onPutAway}>
            {said.skip}
          </button>
        </>
      )}
    </main>
  );
}

function InvoiceStep({ onTill }: { onTill(): void }) {
  const { words } = useFirstWords();
  const { howTo, record } = words.firstSteps;
  return (
    <>
      <ol class="note">
        {howTo.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div class="wrap">
        <button class="btn main" id="first-invoice" type="button" onClick={onTill}>
          {record}
        </button>
      </div>
    </>
  );
}

/** What stands in the sheet: the salon's programme in words, how many services, nothing of the invoice. */
function doneText(step: FirstStep, opened: Opened, words: FirstWords): string {
  const [program] = opened.ruleset.programs;
  if (step === 'program') return program === undefined ? '' : ruleText('programs', program, words, opened);
  if (step === 'invoice') return '';
  const { length } = opened.catalog;
  return words.words.servicesStep.saved(length, words.format.number(length));
}
