// Steps 3 and 4: the review of what was read, taking it in, and what came of it.
import { Banner } from '../banner';
import { useImportWords } from '../import-words';
import { Sentences } from '../sentences';
import { Waiting } from '../waiting';
import { CatalogReview } from './catalog-review';
import type { ReadyFile } from './chosen-file';
import { Done } from './done';
import { ReceiptsReview } from './receipts-review';
import { StepsHead } from './steps';
import { Taking } from './taking';
import { useTaking } from './use-taking';

type Props = {
  readonly ready: readonly ReadyFile[];
  /** Back to the columns. */
  onBack(): void;
  /** To other files. */
  onAgain(): void;
  /** Out of the import. */
  onLeave(): void;
};

export function TakeIn({ ready, onBack, onAgain, onLeave }: Props) {
  const { words, refusal: sentence } = useImportWords();
  const taking = useTaking(ready);
  const { step, failure } = taking;
  const isDone = step.at === 'done';
  const head = (
    <>
      <StepsHead at={isDone ? 3 : 2} onBack={step.at === 'taking' || isDone ? onLeave : onBack} />
      {failure !== null && (
        <Banner>
          {failure.file !== '' && <p>{failure.file}</p>}
          <Sentences text={sentence(failure.refusal)} />
        </Banner>
      )}
    </>
  );
  switch (step.at) {
    case 'reading':
      return (
        <main>
          {head}
          <p role="status">{words.import.reading}</p>
          <Waiting />
        </main>
      );
    case 'catalog':
      return <CatalogReview head={head} taking={taking} readings={step.readings} onCancel={onAgain} />;
    case 'receipts':
      return <ReceiptsReview head={head} taking={taking} readings={step.readings} onCancel={onAgain} />;
    case 'taking':
      return <Taking head={head} taking={taking} progress={step.progress} running={step.running} />;
    case 'done':
      return <Done head={head} progress={step.progress} onAgain={onAgain} onBack={onLeave} />;
  }
}
