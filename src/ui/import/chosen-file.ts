// A file that a person chose: its text, and what it is by its header.
import { type FileGuess, guessFile } from '../../core/guess-file';
import { decode } from './decode';

export type ChosenFile = {
  readonly name: string;
  readonly text: string;
  /** Undefined where the header does not tell; then the person is asked. */
  readonly kind: FileGuess | undefined;
};

export async function readFile(file: File): Promise<ChosenFile> {
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  return { name: file.name, text, kind: guessFile(headerOf(text)) };
}

/** The file's name without its ending. */
export function baseName(name: string): string {
  return name.replace(/\.[^.]+$/, '') || name;
}

/** The first line's cells, split where most of them come out. What the file says exactly is read by the server. */
function headerOf(text: string): readonly string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const header = lines.find((line) => line.trim() !== '' && !/^"?sep=/i.test(line)) ?? '';
  const splits = [',', ';', '\t', '|'].map((delimiter) => header.split(delimiter));
  const cells = splits.reduce((best, split) => (split.length > best.length ? split : best));
  return cells.map((cell) => cell.trim().replace(/^"|"$/g, ''));
}
