// Google's mail. What it says when it fails is in the user's language: what is left is asked instead.
import type { Post } from '../../app/ports/mail';

// What is copied from a web page or a chat along with an address: nobody sees it, and no mail arrives there.
const UNSEEN = /[\p{Cf}\p{Cc}]/gu;

/** @param actor the address of whoever runs the script; '' if Google does not tell */
export function googlePost(actor: () => string): Post {
  function left(): number | null {
    try {
      return MailApp.getRemainingDailyQuota();
    } catch (error) {
      console.warn(error);
      return null;
    }
  }

  function send({ to, subject, text, html, from, replyTo }: Parameters<Post['send']>[0]): boolean {
    try {
      MailApp.sendEmail({
        to: to.replace(UNSEEN, ''),
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
  }

  return {
    left,
    send,
    toSelf(mail) {
      const [to, mails] = [actor(), left()];
      if (mails === null) return { code: 'mail-denied' };
      if (mails <= 0) return { code: 'mail-used-up' };
      if (to === '') return { code: 'mail-address-hidden' };
      return send({ ...mail, to }) ? null : { code: 'mail-failed' };
    },
  };
}
