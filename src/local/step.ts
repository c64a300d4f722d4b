// One request of several: its answer, or the refusal that ends them all.
import type { Refusal, Reply } from './add-on';

/** A step was refused, by the api or because a file cannot be read; everything done before it is kept. */
export class StepRefused extends Error {
  readonly refusal: Refusal;
  constructor({ refusal, sentence }: Pick<Extract<Reply, { ok: false }>, 'refusal' | 'sentence'>) {
    super(sentence);
    this.refusal = refusal;
  }
}

/** @throws StepRefused */
export function step<Answer>(reply: Reply): Answer {
  if (!reply.ok) throw new StepRefused(reply);
  return reply.value as Answer;
}
