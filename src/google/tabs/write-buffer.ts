// Tracks whether anything written in this execution may still be in Google's buffer.

export type WriteBuffer = {
  /** Must be called before each write to the spreadsheet: a write that throws may still be buffered. */
  writing(): void;
  /** Reads from the sheet: Google flushes the buffer before answering, but not before failing. */
  read<Answer>(look: () => Answer): Answer;
  /** Flushes the buffer; makes no call to Google if it is empty. */
  flush(): void;
};

export function writeBuffer(): WriteBuffer {
  let waiting = false;
  return {
    writing() {
      waiting = true;
    },
    read(look) {
      const answer = look();
      waiting = false;
      return answer;
    },
    flush() {
      if (waiting) SpreadsheetApp.flush();
      waiting = false;
    },
  };
}
