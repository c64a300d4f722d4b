// A field for text: a sentence that people write and clients read.
import { type Field, plainField } from './field';
import { accept, refuse } from './result';

/** One or a few sentences; may be empty. @param most characters */
export function sentence(initial: string, most: number): Field<string> {
  return {
    ...plainField,
    control: 'text',
    optional: true,
    initial,
    read(raw) {
      const text = String(raw).replace(/\s+/g, ' ').trim();
      return text.length > most ? refuse({ code: 'text-too-long', most }) : accept(text);
    },
    write: (text) => text,
  };
}
