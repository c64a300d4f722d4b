// Points as a file writes them: whole, with groups of thousands, or with decimals, which are rounded as a person says.
import type { DecimalMark } from '../core/money';
import { accept, type Result, refuse } from '../core/result';
import type { Answers, Question } from './question';
import type { RowRefusal } from './refused-row';
import { isNobodyWord } from './row-words';

export type PointsWritten = {
  readonly mark: DecimalMark;
  readonly rounding: NonNullable<Answers['points']>;
  readonly questions: readonly Question[];
};

const MOST_POINTS = 9_999_999;
const MOST_SAMPLES = 3;

// `340`, `1 234`, `1.234,5`, `340.00`, `-20`.
const FIGURES = /^[-−]?\d+(?:[ .,'’]\d{3})*(?:[.,]\d+)?$/;
// `1,234`: a group of thousands, or three decimals.
const OPEN = /^[1-9]\d{0,2}([.,])\d{3}$/;

type Cell = { readonly row: number; readonly text: string };

/**
 * What the column says of marks and decimals. Of `1,234`, other values with decimals say what it is, then the money of
 * the file, then other values below a thousand, which a column with three decimals would write with them.
 * @param money the decimal mark of the file's money
 */
export function decidePoints(cells: readonly Cell[], answers: Answers, money: DecimalMark): PointsWritten {
  const values = cells.map((cell) => ({ ...cell, bare: bareOf(cell.text).replace(/^[-−]/, '') }));
  const figures = values.filter(({ bare }) => FIGURES.test(bare));
  const open = figures.filter(({ bare }) => OPEN.test(bare));
  const proven = new Set(figures.flatMap(({ bare }) => decimalMarkOf(bare) ?? []));
  const [only] = proven;
  const isPlain = figures.some(({ bare }) => /^[1-9]\d{0,2}$/.test(bare));
  const isUngrouped = figures.some(({ bare }) => /^[1-9]\d{3,}$/.test(bare));
  const isAsked = open.length > 0 && (proven.size > 1 || (proven.size === 0 && money === 'either'));
  const isGrouped = proven.size === 0 && isPlain && !isUngrouped && money === 'either';
  const mark = proven.size === 1 && only !== undefined ? only : money;
  const questions: Question[] = [];
  if (isAsked && !isGrouped)
    questions.push({ about: 'marks', answer: answers.marks ?? null, samples: open.slice(0, MOST_SAMPLES) });
  const written = { mark: isAsked ? (answers.marks ?? 'either') : mark, rounding: answers.points ?? 'down' };
  const broken = figures.filter(({ bare }) => !Number.isInteger(numberIn(bare, written.mark)));
  if (broken.length > 0)
    questions.push({ about: 'points', answer: answers.points ?? null, samples: shown(broken) });
  return { ...written, questions };
}

/** Null if the cell says that there are none. */
export function readPoints(
  text: string,
  { mark, rounding }: PointsWritten,
): Result<number | null, RowRefusal> {
  if (isNobodyWord(text)) return accept(null);
  const bare = bareOf(text);
  if (!FIGURES.test(bare)) return refuse({ code: 'row-points', text });
  const exact = numberIn(bare.replace(/^[-−]/, ''), mark);
  if (/^[-−]/.test(bare) && exact > 0) return refuse({ code: 'row-points-negative', text });
  const points = { down: Math.floor, nearest: Math.round, up: Math.ceil }[rounding](exact);
  return points > MOST_POINTS ? refuse({ code: 'row-points', text }) : accept(points);
}

function shown(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(0, MOST_SAMPLES).map(({ row, text }) => ({ row, text }));
}

/** Without its unit; `20-` and `(20)` as `-20`. */
function bareOf(text: string): string {
  const signed = text.replace(/^(\d.*)[-−]$|^\((\d.*)\)$|^[-−]\s*(\d.*)$/, '-$1$2$3');
  return signed.replace(/\s?(?:points?|punten|punkte|puntos|pts?\.?)$/i, '');
}

/** The mark that has decimals in the value whatever the file's is; undefined if it has none, or may group. */
function decimalMarkOf(bare: string): '.' | ',' | undefined {
  const last = /[.,](?=\d+$)/.exec(bare)?.[0] as '.' | ',' | undefined;
  if (last === undefined || OPEN.test(bare)) return undefined;
  return bare.split(last).length > 2 ? undefined : last;
}

function numberIn(bare: string, mark: DecimalMark): number {
  const decimals = OPEN.test(bare) ? (mark === 'either' ? undefined : mark) : decimalMarkOf(bare);
  const [whole = '', rest = ''] = decimals === undefined ? [bare] : bare.split(decimals);
  return Number(`${whole.replace(/\D/g, '')}.${rest.replace(/\D/g, '') || '0'}`);
}
