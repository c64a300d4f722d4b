// The import, step by step. Each step shows what it found before the next one writes anything.
import { BackTitle } from '../back-title';
import { Banner } from '../banner';
import { useOwnerWords } from '../owner-words';
import { Sentences } from '../sentences';
import { Waiting } from '../waiting';
import { CatalogReview } from './catalog-review';
import { ChooseFiles } from './choose-files';
import { DateChoice } from './date-choice';
import { Done } from './done';
import { ReceiptsReview } from './receipts-review';
import { Taking } from './taking';
import { useImport } from './use-import';

export function ImportView({ onBack }: { onBack(): void }) {
  const { words, refusal: sentence } = useOwnerWords();
  const flow = useImport();
  const { step, failure } = flow;
  const head = (
    <>
      <BackTitle title={words.settings.import} onBack={onBack} />
      {failure !== null && (
        <Banner>
          {failure.file !== '' && <p>{failure.file}</p>}
          <Sentences text={sentence(failure.refusal)} />
        </Banner>
      )}
    </>
  );
  switch (step.at) {
    case 'choose':
      return <ChooseFiles head={head} flow={flow} />;
    case 'reading':
      return (
        <main>
          {head}
          <p role="status">{words.import.reading}</p>
          <Waiting />
        </main>
      );
    case 'catalog':
      return <CatalogReview head={head} flow={flow} readings={step.readings} />;
    case 'dates':
      return <DateChoice key={step.file.name} head={head} flow={flow} step={step} />;
    case 'receipts':
      return <ReceiptsReview head={head} flow={flow} readings={step.readings} />;
    case 'taking':
      return <Taking head={head} flow={flow} progress={step.progress} running={step.running} />;
    case 'done':
      return <Done head={head} flow={flow} progress={step.progress} onBack={onBack} />;
  }
}
