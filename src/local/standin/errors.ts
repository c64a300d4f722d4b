/** The two kinds of error the stand-in raises inside a script. */

/** What Google's services throw: in a script its name is "Exception" and it is an Error of the script's own realm. */
export class ServiceError extends Error {
  override readonly name: string = 'Exception';
}

/** A call outside the model. The execution counts as failed even when the script catches it: it proves nothing. */
export class NotModelled extends Error {
  override readonly name = 'NotModelled';
  constructor(what: string) {
    super(`${what} is not modelled by the stand-in`);
  }
}
