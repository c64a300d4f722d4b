/** LockService: one execution at a time. Nothing here can wait for another execution, so a held lock stays held. */

import { ServiceError } from './errors';
import type { Execution } from './execution';
import type { Container } from './handles';
import { model } from './model';
import { accept } from './signature';

export function lockService(execution: Execution, { inContainer }: Container): object {
  const { locks } = execution.workbook;
  const lock = (kind: string) => {
    /** Takes the lock, or advances the virtual clock by the time that a real script would have waited. */
    const take = (timeout: number): boolean => {
      // A negative wait is over before the lock could be taken, even if it is free.
      if (timeout < 0) return false;
      const holder = locks.get(kind);
      if (holder && holder !== execution) {
        execution.advance(timeout);
        return false;
      }
      locks.set(kind, execution);
      return true;
    };
    return model(execution, 'Lock', {
      tryLock(...args: unknown[]) {
        accept('LockService.Lock.tryLock', args, ['number']);
        return execution.call({ kind: 'lock', name: 'Lock.tryLock', where: kind, cells: 0 }, () =>
          take(args[0] as number),
        );
      },
      waitLock(...args: unknown[]) {
        accept('LockService.Lock.waitLock', args, ['number']);
        execution.call({ kind: 'lock', name: 'Lock.waitLock', where: kind, cells: 0 }, () => {
          if (!take(args[0] as number)) {
            throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
          }
        });
      },
      releaseLock(...args: unknown[]) {
        accept('LockService.Lock.releaseLock', args, []);
        execution.call({ kind: 'unlock', name: 'Lock.releaseLock', where: kind, cells: 0 }, () => {
          if (locks.get(kind) === execution) locks.delete(kind);
        });
      },
      hasLock: () => locks.get(kind) === execution,
    });
  };
  const get = (kind: string) => () => {
    execution.permissions.require('unscoped', `LockService.get${kind}Lock`);
    return kind === 'Document' && !inContainer ? null : lock(kind);
  };
  return model(execution, 'LockService', {
    getScriptLock: get('Script'),
    getDocumentLock: get('Document'),
    getUserLock: get('User'),
  });
}

/** Releases all locks of an execution: when it ends, is killed or is suspended by a dialog. */
export function releaseAll(execution: Execution): void {
  for (const [kind, holder] of execution.workbook.locks)
    if (holder === execution) execution.workbook.locks.delete(kind);
}
