// A field for a few numbers in one cell: `50, 100`.

import { accept, refuse } from '../result';
import { type Field, plainField, separated } from './field';

/** @param most how many numbers there may be; each is whole and from 1 to 9,999,999 */
export function numberList(initial: string, most: number): Field<readonly number[]> {
  return {
    ...plainField,
    control: 'text',
    optional: true,
    initial,
    read(raw) {
      const numbers: number[] = [];
      for (const text of separated(
        String(raw)
          .replace(/\s+/g, ' ')
          .replace(/ (?=\d)/g, ','),
      )) {
        if (!/^\d{1,7}$/.test(text)) return refuse({ code: 'points-not-whole', text });
        if (Number(text) === 0) return refuse({ code: 'points-not-positive', text });
        if (!numbers.includes(Number(text))) numbers.push(Number(text));
      }
      if (numbers.length > most) return refuse({ code: 'numbers-many', most });
      return accept(numbers.sort((a, b) => a - b));
    },
    write: (numbers) => numbers.join(', '),
  };
}
