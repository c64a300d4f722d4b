/** Where and how the platform fails in an execution, as a test plans it. */
import type { PendingWrite } from './outcome';

export interface FaultPlan {
  /** Number of the counted call (from 1) at which it takes effect. */
  readonly at: number;
  /**
   * throw-before: the service error is thrown and nothing has happened; apply-then-throw: the call takes effect, then
   * the error is thrown; kill-before and kill-after: the execution ends there, without any catch or finally.
   */
  readonly act: 'throw-before' | 'apply-then-throw' | 'kill-before' | 'kill-after';
  /** From call `at` on, every call of this execution fails like this; otherwise only that call. */
  readonly forever?: boolean;
  /**
   * On a kill, which unflushed writes are applied nevertheless: the first so many, a mask in queue order, or a
   * predicate. None by default.
   */
  readonly survive?: number | readonly boolean[] | ((write: PendingWrite, index: number) => boolean);
  /** On a kill, how many rows of the first setValues that does not survive are applied. Default 0. */
  readonly tornRows?: number;
  /** Text of the thrown service error. */
  readonly message?: string;
}
