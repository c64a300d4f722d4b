// Counts a period again in this page, a few milliseconds at a time, so that the page stays answering meanwhile.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type WhatIf, type WhatIfAsked, type WhatIfProgress, whatIf } from '../../../core/reports/what-if';

const SLICE_MS = 12;

export type Counting =
  | { readonly at: 'ready' }
  | ({ readonly at: 'counting' } & WhatIfProgress)
  | { readonly at: 'done'; readonly result: WhatIf };

export function useWhatIf() {
  const [counting, setCounting] = useState<Counting>({ at: 'ready' });
  const turn = useRef(0);
  const stop = () => {
    turn.current += 1;
    setCounting({ at: 'ready' });
  };
  // Leaving the report stops it.
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );

  async function run(asked: WhatIfAsked): Promise<void> {
    turn.current += 1;
    const own = turn.current;
    const steps = whatIf(asked);
    for (;;) {
      const until = performance.now() + SLICE_MS;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) return setCounting({ at: 'done', result: step.value });
      setCounting({ at: 'counting', ...step.value });
      await new Promise((resume) => setTimeout(resume));
      if (own !== turn.current) return;
    }
  }

  return { counting, run, stop };
}
