// The files to paste, which the build put into the page.

export type PastedFile = {
  /** As the editor of Google calls it. */
  readonly name: string;
  readonly step: 'code' | 'page' | 'pieces' | 'manifest';
  readonly text: string;
};

export type Pasted = {
  /** The address under which a ready sheet is copied, or '' if there is none. */
  readonly template: string;
  readonly files: readonly PastedFile[];
};

export function readPasted(): Pasted {
  return JSON.parse(document.getElementById('files')?.textContent ?? '') as Pasted;
}

/** In thousands of bytes, at least one. */
export function sizeOf({ text }: PastedFile): number {
  return Math.max(1, Math.round(new Blob([text]).size / 1000));
}
