// The result of an import.
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon';
import { useImportWords } from '../import-words';
import { useSession } from '../session';
import { TooLong } from './folded-lists';
import type { Progress } from './take';

type Props = {
  readonly head: ComponentChildren;
  readonly progress: Progress;
  onAgain(): void;
  onBack(): void;
};

export function Done({ head, progress, onAgain, onBack }: Props) {
  const { words, format } = useImportWords();
  const { go } = useSession();
  const { items, taken, skipped, points, invoices } = progress;
  const facts: readonly (readonly [string, string])[] = [
    ...(items.added + items.changed > 0
      ? ([
          [words.import.newItems, format.number(items.added)],
          [words.import.changedItems, format.number(items.changed)],
        ] as const)
      : []),
    ...(invoices.length > 0
      ? ([
          [words.import.invoices, format.number(taken)],
          [words.import.thereAlready, format.number(skipped)],
          [words.import.points, format.number(points)],
        ] as const)
      : []),
  ];
  return (
    <>
      <main>
        {head}
        <section class="pass" role="status">
          <p class="row">
            <Icon name="done" />
            <b>{words.import.done}</b>
          </p>
          <dl class="sum">
            {facts.map(([what, figure]) => (
              <div key={what} class="split">
                <dt>{what}</dt>
                <dd class="num">{figure}</dd>
              </div>
            ))}
          </dl>
        </section>
        <TooLong progress={progress} />
        <div class="wrap">
          <button class="btn" type="button" onClick={onAgain}>
            {words.import.more}
          </button>
          <button class="btn" type="button" onClick={onBack}>
            {words.settings.back}
          </button>
        </div>
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="button" onClick={() => go('clients')}>
            {words.import.seeClients}
          </button>
        </div>
      </footer>
    </>
  );
}
