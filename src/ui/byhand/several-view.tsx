// Points for several clients: choosing them, giving or taking portion by portion, and undoing it.
import { useState } from 'preact/hooks';
import type { Batch } from '../../core/journal/batches';
import { BackTitle } from '../back-title';
import { useSession } from '../session';
import { usePointsWords } from './points-words';
import { SeriesDone } from './series-done';
import { SeriesForm } from './series-form';
import { SeriesGoing } from './series-going';
import { useSeries } from './use-series';

export function SeveralView({ onBack }: { onBack(): void }) {
  const { words } = usePointsWords();
  const { clients } = useSession();
  const series = useSeries();
  // The series that is continued, if it is not a new one.
  const [begun, setBegun] = useState<Batch | null>(null);
  const { phase } = series;

  function leave(): void {
    if (phase.at !== 'choosing') clients.reload();
    onBack();
  }

  const head = <BackTitle title={words.several.title} onBack={leave} />;
  if (phase.at === 'choosing')
    return (
      <SeriesForm
        key={begun?.id ?? ''}
        head={head}
        begun={begun}
        onContinue={setBegun}
        onSend={(order) => void series.begin(order)}
        onCancel={leave}
      />
    );
  if (phase.at === 'done') return <SeriesDone head={head} progress={phase.progress} onBack={leave} />;
  return (
    <SeriesGoing
      head={head}
      progress={phase.progress}
      isRunning={phase.at === 'going'}
      refusal={phase.refusal}
      onStop={series.stop}
      onGoOn={() => void series.goOn(phase.progress)}
    />
  );
}
