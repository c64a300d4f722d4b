// A file that cannot be read or written, in a sentence for the person who named it.
export class FileProblem extends Error {}

/** What is most often wrong with such a name, in a sentence. */
export function fileProblem(file: string, error: unknown): FileProblem {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new FileProblem(`There is no file “${file}”.`);
  if (code === 'EISDIR') return new FileProblem(`“${file}” is a folder, not a file.`);
  if (code === 'EACCES')
    return new FileProblem(`“${file}” may not be read: its permissions do not allow it.`);
  return new FileProblem(`“${file}” cannot be read: ${messageOf(error)}`);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
