// Whether anything written in this execution may still be in Google's buffer.

export type WriteBuffer = {
  /** To be called before each write to the spreadsheet: one that fails with an error may be waiting all the same. */
  writing(): void;
  /** What a read of the sheet answers: Google lands the buffer before it does, but not before it fails. */
  read<Answer>(look: () => Answer): Answer;
  /** Lands what may still be in the buffer; no call to Google where nothing is. */
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
