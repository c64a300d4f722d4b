// Moving in, step by step: files, their columns, a review, and what came of it. Nothing is written before the review.
import './import.css';
import { ChooseFiles } from './choose-files';
import { ColumnsStep } from './columns-step';
import { StepsHead } from './steps';
import { TakeIn } from './take-in';
import { useFiles } from './use-files';
import { useIntakeAnswers } from './use-intake-answers';
import { USUAL_TILL } from './usual-till';

export function ImportView({ onBack }: { onBack(): void }) {
  const flow = useFiles();
  const answers = useIntakeAnswers();
  const { step, go, taken } = flow;
  if (step.at === 'files')
    return (
      <ChooseFiles
        head={<StepsHead at={0} onBack={onBack} />}
        flow={flow}
        onNext={() => go({ at: 'columns', place: 0 })}
      />
    );
  if (step.at === 'review')
    return (
      <TakeIn
        ready={flow.ready}
        till={flow.till.trim() || USUAL_TILL}
        answers={answers}
        onBack={() => go({ at: 'columns', place: taken.length - 1 })}
        onAgain={flow.again}
        onLeave={onBack}
      />
    );
  const { place } = step;
  const earlier = () => go(place === 0 ? { at: 'files' } : { at: 'columns', place: place - 1 });
  return (
    <ColumnsStep
      key={place}
      head={<StepsHead at={1} onBack={earlier} />}
      flow={flow}
      place={place}
      onBack={earlier}
      onNext={() => {
        const isLast = place === taken.length - 1;
        if (isLast) flow.remember();
        go(isLast ? { at: 'review' } : { at: 'columns', place: place + 1 });
      }}
    />
  );
}
