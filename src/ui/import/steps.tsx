// The four steps of moving in, and which one the person is at.
import { BackTitle } from '../back-title';
import { useImportWords } from '../import-words';

type Props = { readonly at: 0 | 1 | 2 | 3; onBack(): void };

export function StepsHead({ at, onBack }: Props) {
  const { words } = useImportWords();
  return (
    <>
      <BackTitle title={words.settings.import} onBack={onBack} />
      <ol class="steps" aria-label={words.files.stepsName}>
        {words.files.steps.map((name, place) => (
          <li
            key={name}
            class={place < at ? 'past' : undefined}
            aria-current={place === at ? 'step' : undefined}
          >
            {`${place + 1} ${name}`}
          </li>
        ))}
      </ol>
    </>
  );
}
