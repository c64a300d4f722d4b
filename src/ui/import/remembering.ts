// What was said of a file: kept for the next one with the same headings, and taken from the last.

import { headingsKey, type RememberedFile } from '../../core/imported/remembered-file';
import { hashOf } from '../../core/journal/canonical';
import { type Mapping, type Meaning, meanings } from '../../files/column-use';
import type { FileContext } from '../../files/file-context';
import { type FileKind, fileKinds } from '../../files/file-kind';
import type { Answers, Question } from '../../files/question';
import { readFile } from '../../files/read-file';
import { mappingOf, recognise } from '../../files/recognise';
import type { ChosenFile } from './chosen-file';

/** Null if nothing was said that its headings do not tell. */
export function toRemember(file: ChosenFile, context: FileContext, till: string): RememberedFile | null {
  const { table, kind, mapping, answers } = file;
  if (kind === undefined) return null;
  const isNamed = kind === 'receipts' && till !== '' && till !== file.till;
  const isTold =
    isNamed || mapping !== null || Object.keys(answers).length > 0 || recognise(table).kind !== kind;
  if (!isTold) return null;
  const columns: { [meaning: string]: number[] } = {};
  (mapping ?? mappingOf(table, kind, context.prices)).forEach((meaning, at) => {
    if (meaning !== null) columns[meaning] = [...(columns[meaning] ?? []), at];
  });
  const asked =
    Object.keys(answers).length > 0
      ? wordsAsked(questionsOf({ table, kind, mapping, answers }, context) ?? [])
      : {};
  const said = { headings: headingsKey(table.headings), kind, columns, answers: { ...answers, ...asked } };
  return isNamed ? { ...said, till } : said;
}

/** The file with what was said of the last one like it, or unchanged if there was none. */
export function withMemory(
  file: ChosenFile,
  known: readonly RememberedFile[],
  context: FileContext,
): ChosenFile {
  const key = headingsKey(file.table.headings);
  const last = known.find(({ headings }) => headings === key);
  const kind = fileKinds.find((one) => one === last?.kind);
  if (last === undefined || kind === undefined) return file;
  const mapping = mappingFrom(last, kind, file.table.headings.length);
  const answers = usable(last.answers, { ...file, kind, mapping }, context);
  return { ...file, kind, mapping, answers, isRemembered: true };
}

function mappingFrom({ columns }: RememberedFile, kind: FileKind, length: number): Mapping {
  const known: readonly string[] = meanings[kind];
  const mapping: (Meaning | null)[] = Array.from({ length }, () => null);
  for (const [meaning, places] of Object.entries(columns))
    if (known.includes(meaning)) for (const at of places) if (at < length) mapping[at] = meaning as Meaning;
  return mapping;
}

/** Answers about words or a sign: they hold for the same ones alone. */
const ABOUT_WORDS = ['currency', 'voids', 'nobody', 'kinds'] as const;

/** A hash of the words or the sign that each such question is about. */
function wordsAsked(questions: readonly Question[]): { readonly [about: string]: string } {
  const asked: { [about: string]: string } = {};
  for (const question of questions) {
    if (!ABOUT_WORDS.some((about) => about === question.about)) continue;
    const words =
      'words' in question ? [...question.words].sort() : 'found' in question ? [question.found] : [];
    asked[`${question.about}.of`] = hashOf({ words }).slice(0, 12);
  }
  return asked;
}

type ReadAs = Pick<ChosenFile, 'table' | 'mapping' | 'answers'> & { readonly kind: FileKind };

/** Null if the columns do not say enough to read it. A long file takes a second. */
function questionsOf({ table, ...as }: ReadAs, context: FileContext): readonly Question[] | null {
  const reading = readFile(table, as, context);
  return reading.ok ? reading.value.questions : null;
}

/**
 * What the file itself proves of its dates and amounts stands above what was said of another, and what was said of other
 * words says nothing of these.
 */
function usable(
  last: RememberedFile['answers'],
  { table, kind, mapping }: Omit<ReadAs, 'answers'>,
  context: FileContext,
): Answers {
  const questions = questionsOf({ table, kind, mapping, answers: {} }, context);
  if (questions === null) return {};
  const open = questions.filter(({ answer }) => answer === null).map(({ about }) => about);
  const asked = wordsAsked(questions);
  const { dates, marks, totals, points, currency, voids, nobody, kinds, ...others } = last as Answers;
  const isSame = (about: (typeof ABOUT_WORDS)[number]) =>
    asked[`${about}.of`] !== undefined && asked[`${about}.of`] === last[`${about}.of`];
  return {
    ...(others.numbers && { numbers: others.numbers }),
    ...(dates && open.includes('dates') && { dates }),
    ...(marks && open.includes('marks') && { marks }),
    ...(totals && open.includes('totals') && { totals }),
    ...(points && open.includes('points') && { points }),
    ...(currency && isSame('currency') && { currency }),
    ...(voids && isSame('voids') && { voids }),
    ...(nobody && isSame('nobody') && { nobody }),
    ...(kinds && isSame('kinds') && { kinds }),
  };
}
