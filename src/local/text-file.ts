// Reads the text of a CSV file, whichever program wrote it.
import { readFileSync } from 'node:fs';

/** UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252, which older tills write. */
export function readText(file: string | URL): string {
  const bytes = readFileSync(file);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // not valid UTF-8
  }
}
