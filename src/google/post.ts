// Google's mail. What it says when it fails is in the user's language: the caller asks what is left instead.
import type { Post } from '../app/ports/mail';

export function googlePost(): Post {
  return {
    left() {
      try {
        return MailApp.getRemainingDailyQuota();
      } catch (error) {
        console.warn(error);
        return null;
      }
    },
    send({ to, subject, text, html, from, replyTo }) {
      try {
        MailApp.sendEmail({
          to,
          subject,
          body: text,
          htmlBody: html,
          ...(from === '' ? {} : { name: from }),
          ...(replyTo === '' ? {} : { replyTo }),
        });
        return true;
      } catch (error) {
        console.warn(error);
        return false;
      }
    },
  };
}
