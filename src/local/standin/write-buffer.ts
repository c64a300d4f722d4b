/** Writes of one execution that have not landed yet, in the order they were made. */
import type { FaultPlan } from './faults';
import type { PendingWrite } from './outcome';

export interface QueuedWrite extends PendingWrite {
  /** Lands the write; only its first rows when a number is given (a write torn by a kill). */
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

  /** Lands everything. A write that is refused is dropped; those after it wait for the next landing. */
  land(): void {
    while (this.queue.length > 0) this.queue.shift()?.land();
  }

  /** After a kill: lands what the plan lets survive. A refused write is lost, as nobody is left to hear it. */
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
      try {
        if (lives) write.land();
        else if (torn) {
          torn = false;
          write.land(tornRows);
        }
      } catch {}
    });
    this.queue = [];
  }
}
