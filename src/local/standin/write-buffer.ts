/** An execution's writes that are not yet applied, in the order they were made. */
import type { FaultPlan } from './faults';
import type { PendingWrite } from './outcome';

export interface QueuedWrite extends PendingWrite {
  /** Applies the write; if a number is given, only its first rows (a write torn by a kill). */
  land(rows?: number): void;
}

export class WriteBuffer {
  private queue: QueuedWrite[] = [];

  get pending(): readonly PendingWrite[] {
    return this.queue.map(({ call, name, where }) => ({ call, name, where }));
  }

  add(write: QueuedWrite): void {
    this.queue.push(write);
  }

  /** Applies everything. A refused write is dropped; the writes after it wait for the next time. */
  land(): void {
    while (this.queue.length > 0) this.queue.shift()?.land();
  }

  /** What a kill at this moment would apply, as the plan lets it survive; the writes go on waiting. */
  landSurvivors(plan: Pick<FaultPlan, 'survive' | 'tornRows'>): void {
    const { survive = 0, tornRows = 0 } = plan;
    let torn = tornRows > 0;
    this.queue.forEach((write, index) => {
      const lives =
        typeof survive === 'number'
          ? index < survive
          : typeof survive === 'function'
            ? survive(write, index)
            : survive[index] === true;
      // A refused write is lost, as nobody is left to be told.
      try {
        if (lives) write.land();
        else if (torn) {
          torn = false;
          write.land(tornRows);
        }
      } catch {}
    });
  }
}
