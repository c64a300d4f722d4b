// On what a format is printed in this browser: what its printer holds is asked once.
import type { PaperFormat, SheetSize } from './print-paper';

const KEY = 'carnet-paper-';

export function knownSize(format: PaperFormat): SheetSize {
  try {
    return localStorage.getItem(KEY + format) === 'a4' ? 'a4' : 'own';
  } catch {
    return 'own'; // this browser stores nothing for third-party frames
  }
}

export function keepSize(format: PaperFormat, size: SheetSize): void {
  try {
    localStorage.setItem(KEY + format, size);
  } catch {
    // it holds until the sheet is closed
  }
}
