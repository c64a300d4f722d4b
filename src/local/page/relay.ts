/** Answers a frame's google.script.run calls. */
import type { FrameAnswer, FrameCall } from './bridge';

/** Runs an exposed function; rejects with Google's message. */
export type Run = (fn: string, args: readonly unknown[]) => Promise<unknown>;

/** @param origin of the frame's page, which alone is answered */
export async function answerCall(
  frame: HTMLIFrameElement,
  origin: string,
  { id, fn, args }: FrameCall,
  run: Run,
): Promise<void> {
  const answer: FrameAnswer = await run(fn, args).then(
    (value) => ({ id, error: null, value: value ?? null }),
    (problem: Error) => ({ id, error: problem.message, value: null }),
  );
  frame.contentWindow?.postMessage(answer, origin);
}
