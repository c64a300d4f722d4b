// Google's mail: sends as whoever runs the script, who has so many recipients a day.

/** A mail as it is sent. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The name that the client sees beside the address; '' for the account's own. */
  readonly from: string;
  /** Where answers go; '' for the account itself. */
  readonly replyTo: string;
};

export type PostRefusal =
  /** The account does not let Carnet send mail. */
  | { readonly code: 'mail-denied' }
  | { readonly code: 'mail-used-up' }
  /** Google does not tell the address of whoever asks. */
  | { readonly code: 'mail-address-hidden' }
  | { readonly code: 'mail-failed' };

export type Post = {
  /** How many recipients the account may still write to today; null if it does not let Carnet send mail. */
  left(): number | null;
  /**
   * Sends a mail.
   * @returns false if it failed, in whatever words: it may have been sent all the same, which `left` tells
   */
  send(mail: Mail): boolean;
  /** Sends a mail to whoever runs the script. */
  toSelf(mail: Omit<Mail, 'to'>): PostRefusal | null;
};

/** The account from which the outbox goes out: one at a time, so that the mails of a day are counted once. */
export type Sender = {
  /**
   * Whether that is the account of whoever asks, or becomes it because it is nobody's: whose hourly run it is, or who was
   * here before. Only inside the lock.
   */
  take(): boolean;
};
