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

export type Post = {
  /** How many recipients the account may still write to today; null if it has not allowed Carnet to send mail. */
  left(): number | null;
  /**
   * Sends a mail.
   * @returns false if it failed, in whatever words: it may have been sent all the same, which `left` tells
   */
  send(mail: Mail): boolean;
};
