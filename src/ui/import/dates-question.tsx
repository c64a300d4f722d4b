// How a file's dates are read.
import { useState } from 'preact/hooks';
import type { DateOrder } from '../../files/date-text';
import type { Question } from '../../files/question';
import { useImportWords } from '../import-words';
import { Segments } from './question-segments';

type DatesProps = {
  readonly question: Extract<Question, { readonly about: 'dates' }>;
  readonly isMissing: boolean;
  onValue(order: DateOrder): void;
};

/** Where the file proves the order it is said, with the proof; and asked only of someone who wants another. */
export function DatesQuestion({ question, isMissing, onValue }: DatesProps) {
  const { words, format } = useImportWords();
  const { files } = words;
  const [isWanted, setWanted] = useState(false);
  const { samples, proofs, answer } = question;
  const [sample] = samples;
  const [proof] = proofs;
  const dayIn = (order: DateOrder) => sample?.days[question.choices.indexOf(order)];
  const shown = (order: DateOrder) => {
    const day = dayIn(order);
    return day === undefined ? files.dateOrders[order] : format.day(day);
  };
  const proven = proofs.map(({ text, row, day }) => (
    <p key={text} class="note">
      {files.dateProof(text, format.number(row), format.day(day))}
    </p>
  ));
  if (question.isProven && !isWanted && answer !== null && sample !== undefined)
    return (
      <div class="pad split">
        <div>
          <p>{`${files.dates(sample.text)} ${shown(answer)}.`}</p>
          {proven}
        </div>
        <button class="mini" type="button" onClick={() => setWanted(true)}>
          {files.change}
        </button>
      </div>
    );
  return (
    <Segments
      legend={files.dates(sample?.text ?? proof?.text ?? '')}
      name="dates"
      value={answer}
      choices={question.choices.map((order) => [order, shown(order)] as const)}
      isMissing={isMissing}
      onValue={onValue}
    >
      {proven}
    </Segments>
  );
}
