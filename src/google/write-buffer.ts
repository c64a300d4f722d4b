// Whether anything written in this execution may still be in Google's buffer.

export type WriteBuffer = {
  /** To be called with each write to the spreadsheet. */
  wrote(): void;
  /** To be called with each read of values: Google lands the buffer before it answers. */
  read(): void;
  /** Lands what may still be in the buffer; no call to Google where nothing is. */
  flush(): void;
};

export function writeBuffer(): WriteBuffer {
  let waiting = false;
  return {
    wrote() {
      waiting = true;
    },
    read() {
      waiting = false;
    },
    flush() {
      if (waiting) SpreadsheetApp.flush();
      waiting = false;
    },
  };
}
