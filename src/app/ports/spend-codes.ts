// The codes with which clients spend points on their own pages: kept outside the sheet, and only as long as they matter.
import type { SpendCode } from '../../core/members/spend-code';

export type SpendCodes = {
  of(member: string): SpendCode;
  /** Only inside the lock: two devices may try the same code. @param now in milliseconds since 1970 */
  keep(member: string, code: SpendCode, now: number): void;
};
