// Steps 3 and 4: the review of what was read, taking it in, and what came of it.
import { Banner, Trouble } from '../banner';
import { useImportWords } from '../import-words';
import { Sentences } from '../sentences';
import { Waiting } from '../waiting';
import { Arrived } from './arrived';
import { CatalogReview } from './catalog-review';
import type { ReadyFile } from './chosen-file';
import { Going } from './going';
import { IntakeReview } from './intake-review';
import { StepsHead } from './steps';
import { type Items, useCatalogs } from './use-catalogs';
import { useIntake } from './use-intake';
import type { IntakeAnswers } from './use-intake-answers';

type Props = {
  readonly ready: readonly ReadyFile[];
  /** The other till's name. */
  readonly till: string;
  readonly answers: IntakeAnswers;
  /** Back to the columns. */
  onBack(): void;
  /** To other files. */
  onAgain(): void;
  /** Out of the import. */
  onLeave(): void;
};

export function TakeIn(props: Props) {
  const { words, refusal: sentence } = useImportWords();
  const { step, failure, take, read } = useCatalogs(props.ready);
  const head = (
    <>
      <StepsHead at={2} onBack={props.onBack} />
      {failure !== null && (
        <Banner>
          {failure.file !== '' && <p>{failure.file}</p>}
          <Sentences text={sentence(failure.refusal)} />
        </Banner>
      )}
    </>
  );
  if (step.at === 'done') return <AfterCatalogs {...props} items={step.items} />;
  if (step.at === 'review')
    return <CatalogReview head={head} readings={step.readings} onTake={take} onCancel={props.onAgain} />;
  if (step.at === 'failed')
    return (
      <main>
        {head}
        <div>
          <button class="btn main" type="button" onClick={() => void read()}>
            {words.frame.tryAgain}
          </button>
        </div>
      </main>
    );
  return (
    <main>
      {head}
      <p role="status">{words.import.reading}</p>
      <Waiting />
    </main>
  );
}

/** Clients and sales, once the catalog knows what was sold. */
function AfterCatalogs({
  ready,
  till,
  answers,
  items,
  onBack,
  onAgain,
  onLeave,
}: Props & { readonly items: Items }) {
  const flow = useIntake(ready, till, answers);
  const { step, failure } = flow;
  const isDone = step.at === 'done';
  const head = (
    <>
      <StepsHead at={isDone ? 3 : 2} onBack={step.at === 'review' ? onBack : onLeave} />
      {failure !== null && <Trouble refusal={failure} />}
    </>
  );
  const isOnlyCatalog = ready.every(({ reading: { kind } }) => kind === 'services' || kind === 'products');
  if (isOnlyCatalog || step.at === 'done')
    return (
      <Arrived
        head={isOnlyCatalog ? <StepsHead at={3} onBack={onLeave} /> : head}
        ready={ready}
        items={items}
        progress={step.at === 'done' ? step.progress : null}
        batch={step.at === 'done' ? step.batch : ''}
        onAgain={onAgain}
      />
    );
  if (step.at === 'going')
    return <Going head={head} flow={flow} progress={step.progress} isRunning={step.isRunning} />;
  return <IntakeReview head={head} flow={flow} ready={ready} onBack={onBack} />;
}
