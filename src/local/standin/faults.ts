/** Where and how the platform fails in an execution, as a test plans it. */
import type { PendingWrite } from './outcome';

export interface FaultPlan {
  /** Number of the counted call (from 1) at which it acts. */
  readonly at: number;
  /**
   * throw-before: the service error is thrown and nothing happened; apply-then-throw: it happened, then the
   * error is thrown; kill-before and kill-after: the execution ends there, no catch and no finally runs.
   */
  readonly act: 'throw-before' | 'apply-then-throw' | 'kill-before' | 'kill-after';
  /** From call `at` on, every call of this execution fails like this; otherwise only that one. */
  readonly forever?: boolean;
  /**
   * At a kill, which unflushed writes land nevertheless: the first so many, a mask in queue order, or a
   * predicate. None when absent.
   */
  readonly survive?: number | readonly boolean[] | ((write: PendingWrite, index: number) => boolean);
  /** At a kill, the first setValues that does not survive lands only its first so many rows. 0 when absent. */
  readonly tornRows?: number;
  /** Text of the thrown service error. */
  readonly message?: string;
}
