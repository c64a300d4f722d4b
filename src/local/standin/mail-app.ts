/** MailApp: mail is recorded, never sent. */
import { ServiceError } from './errors';
import type { Execution } from './execution';
import { model } from './model';
import { accept } from './signature';

/** The day's remaining mail quota, shared by executions. */
export interface Quota {
  left: number;
}

export function mailApp(execution: Execution, quota: Quota): object {
  return model(execution, 'MailApp', {
    getRemainingDailyQuota() {
      execution.permissions.require('mail', 'MailApp.getRemainingDailyQuota');
      return execution.call(
        { kind: 'mail', name: 'MailApp.getRemainingDailyQuota', where: '', cells: 0 },
        () => quota.left,
      );
    },
    sendEmail(...args: unknown[]) {
      const [kind] = accept(
        'MailApp.sendEmail',
        args,
        ['string', 'string', 'string'],
        ['string', 'string', 'string', 'object'],
        ['object'],
      );
      execution.permissions.require('mail', 'MailApp.sendEmail');
      const message = (
        kind === 'object' ? args[0] : { to: args[0], subject: args[1], body: args[2], ...(args[3] as object) }
      ) as Record<string, unknown>;
      const { to, subject = '', body = '', ...options } = message;
      execution.call({ kind: 'mail', name: 'MailApp.sendEmail', where: '', cells: 0 }, () => {
        const recipients = String(to ?? '')
          .split(',')
          .map((one) => one.trim())
          .filter((one) => one !== '');
        if (recipients.length === 0) throw new ServiceError('Failed to send email: no recipient');
        const wrong = recipients.find((one) => !/^[^@\s]+@[^@\s]+\.[^@\s]+$|<[^@\s]+@[^@\s]+>$/.test(one));
        if (wrong !== undefined) throw new ServiceError(`Invalid email: ${wrong}`);
        if (recipients.length > quota.left) {
          throw new ServiceError('Service invoked too many times for one day: email.');
        }
        quota.left -= recipients.length;
        execution.show.mail({
          to: String(to),
          subject: String(subject),
          body: String(body),
          options: { ...options },
        });
      });
    },
  });
}
