// A chosen file: its text, and its kind according to the header.
import { type FileGuess, guessFile } from '../../files/guess-file';
import { decode } from './decode';

export type ChosenFile = {
  readonly name: string;
  readonly text: string;
  /** Undefined if the header does not show it; then the person is asked. */
  readonly kind: FileGuess | undefined;
};

export async function readFile(file: File): Promise<ChosenFile> {
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  return { name: file.name, text, kind: guessFile(headerOf(text)) };
}

/** The file name without its extension. */
export function baseName(name: string): string {
  return name.replace(/\.[^.]+$/, '') || name;
}

/** The cells of the first line, split by the separator that gives most cells. The server does the exact parsing. */
function headerOf(text: string): readonly string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const header = lines.find((line) => line.trim() !== '' && !/^"?sep=/i.test(line)) ?? '';
  const splits = [',', ';', '\t', '|'].map((delimiter) => header.split(delimiter));
  const cells = splits.reduce((best, split) => (split.length > best.length ? split : best));
  return cells.map((cell) => cell.trim().replace(/^"|"$/g, ''));
}
