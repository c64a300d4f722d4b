// What a file leaves open, asked once with an example from it. The usual answer is chosen already where there is one.
import { readMoney } from '../../core/money';
import { type Answers, bookingLists, type Question } from '../../files/question';
import { useImportWords } from '../import-words';
import { DatesQuestion } from './dates-question';
import { Segments } from './question-segments';

type Props = {
  readonly questions: readonly Question[];
  /** Whether answers that are missing are said to be. */
  readonly checked: boolean;
  onAnswer(answer: Answers): void;
};

/** How dates and amounts are written stands apart from what is done with rows. */
const WRITTEN: readonly Question['about'][] = ['dates', 'marks', 'totals', 'numbers', 'points'];

export function Questions({ questions, ...rest }: Props) {
  const { words } = useImportWords();
  const written = questions.filter(({ about }) => WRITTEN.includes(about));
  const asked = questions.filter(({ about }) => !WRITTEN.includes(about));
  return (
    <>
      {written.length > 0 && (
        <section class="sec" aria-labelledby="written">
          <h2 id="written">{words.files.written}</h2>
          <div class="card">
            {written.map((question) => (
              <QuestionView key={question.about} question={question} {...rest} />
            ))}
          </div>
        </section>
      )}
      {asked.length > 0 && (
        <section class="sec" aria-labelledby="asked">
          <div class="split">
            <h2 id="asked">{words.files.asked(asked.length)}</h2>
            <span class="note">{words.files.forThisFile}</span>
          </div>
          <div class="card">
            {asked.map((question) => (
              <QuestionView key={question.about} question={question} {...rest} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

type ViewProps = { readonly question: Question } & Omit<Props, 'questions'>;

function QuestionView({ question, checked, onAnswer }: ViewProps) {
  const { words, format, currency } = useImportWords();
  const { files } = words;
  const isMissing = checked && question.answer === null;
  switch (question.about) {
    case 'dates':
      return (
        <DatesQuestion question={question} isMissing={isMissing} onValue={(dates) => onAnswer({ dates })} />
      );
    case 'marks': {
      const text = question.samples[question.samples.length - 1]?.text ?? '';
      const shown = (mark: '.' | ',') => {
        // More decimals than the currency has, so that both readings can be seen.
        const fine = { ...currency, decimals: 3 };
        const read = readMoney(text.replace(/[^\d.,\s'’-]/g, ''), fine, mark);
        return read.ok ? format.number(read.value / 1000) : text;
      };
      return (
        <Segments
          legend={files.marks(text)}
          name="marks"
          value={question.answer}
          choices={([',', '.'] as const).map((mark) => [mark, shown(mark)] as const)}
          isMissing={isMissing}
          onValue={(marks) => onAnswer({ marks })}
        />
      );
    }
    case 'totals':
      return (
        <Segments
          legend={files.totals(question.text, question.lines, question.receipt)}
          name="totals"
          value={question.answer}
          choices={(['line', 'receipt'] as const).map((one) => [one, files.totalAnswers[one]] as const)}
          isMissing={isMissing}
          onValue={(totals) => onAnswer({ totals })}
        />
      );
    case 'numbers': {
      const days = format.list(question.days.slice(0, 3).map((day) => format.day(day)));
      return (
        <Segments
          legend={files.numbers(question.receipt, days)}
          name="numbers"
          value={question.answer}
          choices={(['daily', 'unique'] as const).map((one) => [one, files.numberAnswers[one]] as const)}
          isMissing={isMissing}
          onValue={(numbers) => onAnswer({ numbers })}
        />
      );
    }
    case 'voids': {
      const marked = format.list(question.words.map((word) => `“${word}”`));
      return (
        <Ticks
          legend={files.voidsName}
          text={files.voids(format.number(question.rows), question.rows, marked)}
          name="voids"
          value={question.answer}
          choices={(['leave-out', 'take'] as const).map((one) => [one, files.voidAnswers[one]] as const)}
          onValue={(voids) => onAnswer({ voids })}
        />
      );
    }
    case 'nobody': {
      if (question.words.length === 0)
        return (
          <Segments
            legend={files.noClients}
            name="nobody"
            value={question.answer}
            choices={(['walk-in', 'leave-out'] as const).map(
              (one) => [one, files.noClientAnswers[one]] as const,
            )}
            isMissing={isMissing}
            onValue={(nobody) => onAnswer({ nobody })}
          />
        );
      const found = question.words.map((word) => (word === '' ? files.emptyCell : `“${word}”`));
      return (
        <Ticks
          legend={files.nobodyName}
          text={files.nobody(format.number(question.rows), question.rows, format.list(found))}
          name="nobody"
          value={question.answer}
          choices={(['walk-in', 'leave-out'] as const).map((one) => [one, files.nobodyAnswers[one]] as const)}
          onValue={(nobody) => onAnswer({ nobody })}
        />
      );
    }
    case 'points':
      return (
        <Segments
          legend={files.pointDecimals(question.samples[0]?.text ?? '')}
          name="points"
          value={question.answer}
          choices={(['down', 'nearest', 'up'] as const).map((one) => [one, files.pointAnswers[one]] as const)}
          isMissing={isMissing}
          onValue={(points) => onAnswer({ points })}
        />
      );
    case 'kinds':
      return (
        <Segments
          legend={files.phrases(format.list(question.words.map((word) => `“${word}”`)))}
          name="kinds"
          value={question.answer}
          choices={(['apart', 'items'] as const).map((one) => [one, files.phraseAnswers[one]] as const)}
          isMissing={isMissing}
          onValue={(kinds) => onAnswer({ kinds })}
        />
      );
    case 'list':
      return (
        <Ticks
          legend={files.bookingListName}
          text={files.bookingList(format.number(question.rows), question.rows)}
          name="list"
          value={question.answer}
          choices={bookingLists.map((one) => [one, files.bookingListAnswers[one]] as const)}
          onValue={(list) => onAnswer({ list })}
        />
      );
    case 'currency':
      return (
        <Ticks
          legend={files.currencyName}
          text={files.currency(question.found, question.own)}
          name="currency"
          value={question.answer}
          choices={(['refuse', 'take'] as const).map((one) => [one, files.currencyAnswers[one]] as const)}
          onValue={(answer) => onAnswer({ currency: answer })}
        />
      );
  }
}

type TicksProps<Value extends string> = {
  readonly legend: string;
  readonly text: string;
  readonly name: string;
  readonly value: Value | null;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  onValue(value: Value): void;
};

function Ticks<Value extends string>({ legend, text, name, value, choices, onValue }: TicksProps<Value>) {
  return (
    <fieldset class="field inset">
      <legend class="vh">{legend}</legend>
      <p>{text}</p>
      {choices.map(([choice, label]) => (
        <label key={choice} class="tick">
          <input type="radio" name={name} checked={value === choice} onChange={() => onValue(choice)} />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  );
}
