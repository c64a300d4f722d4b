/** MailApp: mail is recorded, never sent. */
import type { Allowance } from './allowance';
import { NotModelled, ServiceError } from './errors';
import type { Execution } from './execution';
import { model } from './model';
import { accept } from './signature';

const MOST_RECIPIENTS = 50;
const MOST_BODY_BYTES = 200 * 1024;

/** The options that are modelled; attachments, inline images and senders other than the account are not. */
const OPTIONS = ['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'replyTo'];

export function mailApp(execution: Execution, allowance: Allowance): object {
  return model(execution, 'MailApp', {
    getRemainingDailyQuota() {
      execution.permissions.require('mail', 'MailApp.getRemainingDailyQuota');
      return execution.call(
        { kind: 'mail', name: 'MailApp.getRemainingDailyQuota', where: '', cells: 0 },
        () => allowance.mailsLeft(execution.now()),
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
      const odd = Object.keys(message).find((name) => !OPTIONS.includes(name));
      if (odd !== undefined) throw new NotModelled(`MailApp.sendEmail with ${odd}`);
      const { to, subject = '', body = '', ...options } = message;
      execution.call({ kind: 'mail', name: 'MailApp.sendEmail', where: '', cells: 0 }, () => {
        const recipients = [to, options.cc, options.bcc].flatMap(addressesIn);
        if (addressesIn(to).length === 0) throw new ServiceError('Failed to send email: no recipient');
        const wrong = recipients.find((one) => !/^[^@\s]+@[^@\s]+\.[^@\s]+$|<[^@\s]+@[^@\s]+>$/.test(one));
        if (wrong !== undefined) throw new ServiceError(`Invalid email: ${wrong}`);
        if (recipients.length > MOST_RECIPIENTS)
          throw new ServiceError('Limit exceeded: Email Recipients Per Message.');
        if (Buffer.byteLength(`${body}${options.htmlBody ?? ''}`) > MOST_BODY_BYTES)
          throw new ServiceError('Limit exceeded: Email Body Size.');
        const now = execution.now();
        if (recipients.length > allowance.mailsLeft(now))
          throw new ServiceError('Service invoked too many times for one day: email.');
        allowance.mail(recipients.length, now);
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

function addressesIn(list: unknown): readonly string[] {
  return String(list ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
