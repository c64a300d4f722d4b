// The row above an empty till that leads to the first steps, until all are done or it is put away.
import { useCounterWords } from './counter-words';
import type { FirstStep } from './first-steps';
import { firstSteps } from './first-steps';
import { Icon } from './icon';

type Props = { readonly left: readonly FirstStep[]; onOpen(): void };

export function FirstRow({ left, onOpen }: Props) {
  const { words, format } = useCounterWords();
  const { firstRow } = words;
  const [next] = left;
  if (next === undefined) return null;
  const figure = (count: number) => format.number(count);
  return (
    <section class="first-row" aria-label={firstRow.title}>
      <button id="first-steps" class="opt" type="button" onClick={onOpen}>
        <Icon name="star" />
        <span class="grow">
          {`${firstRow.title} · ${firstRow.done(figure(firstSteps.length - left.length), figure(firstSteps.length))}`}
          <small>{firstRow.next[next]}</small>
        </span>
        <Icon name="go" />
      </button>
    </section>
  );
}
