// Tracks whether anything written in this execution may still be in Google's buffer.

export type WriteBuffer = {
  /** Must be called before each write to the spreadsheet: a write that throws may still be buffered. */
  writing(): void;
  /** Reads from the sheet: Google flushes the buffer before answering, but not before failing. */
  read<Answer>(look: () => Answer): Answer;
  /** Flushes the buffer; makes no call to Google if it is empty. */
  flush(): void;
  /** What was just written may fail to land: then it is given up, and whatever was to land it is done again, once. */
  mayFail(giveUp: () => void): void;
};

export function writeBuffer(): WriteBuffer {
  let waiting = false;
  let doubtful: (() => void) | undefined;

  function landing<Answer>(work: () => Answer): Answer {
    const giveUp = doubtful;
    doubtful = undefined;
    if (giveUp === undefined) return work();
    try {
      return work();
    } catch {
      giveUp();
      return work(); // what else there may be
    }
  }

  return {
    writing() {
      waiting = true;
    },
    read(look) {
      const answer = landing(look);
      waiting = false;
      return answer;
    },
    flush() {
      if (waiting) landing(() => SpreadsheetApp.flush());
      waiting = false;
    },
    mayFail(giveUp) {
      doubtful = giveUp;
    },
  };
}
