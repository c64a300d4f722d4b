/**
 * Executions that have been run: the same request to the same workbook has the same outcome, and is not run again. Tests
 * bring sheets into one state in many ways, and ask the same of it each time.
 */
import type { Outcome } from './outcome';
import type { Snapshot, Workbook } from './workbook';

interface Remembered {
  readonly outcome: Outcome;
  readonly left: Snapshot;
}

export class Memory {
  private readonly kept = new Map<string, Remembered>();

  /** @param most how many are kept: those that were last asked for */
  constructor(private readonly most: number) {}

  /**
   * The outcome of `run`, which takes place only if none with that key is known; if one is, the workbook becomes what it
   * left.
   * @param key all that the run depends on
   */
  recall(workbook: Workbook, key: string, run: () => Outcome): Outcome {
    // Within another execution it may meet rows that this one has made, which only it may fail to find.
    if (workbook.running > 0) return run();
    const known = this.kept.get(key);
    if (known !== undefined) {
      this.keep(key, known);
      workbook.become(known.left);
      return apart(known.outcome);
    }
    const outcome = run();
    // Whoever answers a question may do more than answer.
    if (outcome.effects.questions.length === 0)
      this.keep(key, { outcome: apart(outcome), left: workbook.snapshot() });
    return outcome;
  }

  private keep(key: string, one: Remembered): void {
    this.kept.delete(key);
    this.kept.set(key, one);
    if (this.kept.size <= this.most) return;
    const [oldest] = this.kept.keys();
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}

/** The outcome with a value of its own, which whoever gets it may change. */
function apart(outcome: Outcome): Outcome {
  return outcome.status === 'returned' ? { ...outcome, value: structuredClone(outcome.value) } : outcome;
}
