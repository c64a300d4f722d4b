// Up to where a list of the clients is complete.
import type { Checkpoint } from '../ports/checkpoint';
import type { ReadingWorld } from '../ports/world';

export type ClientsStamp = AnswerStamp & {
  /** The tab's last row: people type clients below it. */
  readonly row: number;
};

/** What every answer can say without a look into the tab. */
export type AnswerStamp = {
  /** The last entry whose effects are in place: points. */
  readonly seq: number;
  /** How many rows were added or changed so far: names and contacts. */
  readonly count: number;
};

/** With each answer: a page whose list is as it was before the request has missed nothing but its own doing. */
export type StampsOfAnswer = { readonly before: AnswerStamp; readonly after: AnswerStamp };

export function stampOf(world: Pick<ReadingWorld, 'members'>, { seq }: Checkpoint): AnswerStamp {
  return { seq, count: world.members.changes().count };
}
