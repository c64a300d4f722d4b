// What one invoice earns under all programmes that are on, with extra points and in sum: the quote of the till.
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { Field, FieldError } from '../field';
import { momentNow } from '../moment';
import { moneyTyped } from '../money-words';
import { useOwnerWords } from '../owner-words';
import { PickClient } from '../pick-client';
import { PickItem } from '../pick-item';
import { useSession } from '../session';
import { tillFigures } from '../till/figures';
import { lineError } from '../till/line-edit';
import { askedOf, knownClient } from '../till/till-client';
import { TryAgain } from '../try-again';
import { useQuery } from '../use-query';
import { EveryEarned } from './every-earned';
import { type Example, type ExampleLine, formOf, somebodyNew, usualExample } from './example-invoice';

export function EveryProgram() {
  const all = useOwnerWords();
  const { words, language, currency } = all;
  const { every } = words.programs;
  const { opened } = useSession();
  const { ask, value, isAsking, refusal } = useQuery('show-client');
  const [example, setExample] = useState<Example>(() => usualExample(currency, language));
  const [who, setWho] = useState<ClientSummary | null>(null);
  const change = (part: Partial<Example>) => setExample({ ...example, ...part });
  const look = (client: ClientSummary) => void ask(askedOf(client, opened.ruleset));

  const { form, from } = formOf(example, words.choices.kinds);
  // Until the client's own figures are there, none are shown.
  const isKnown = !isAsking && refusal === null && value !== null;
  const client = who === null ? somebodyNew : isKnown ? knownClient(value) : null;
  const figures = client === null ? null : tillFigures(form, client, opened, momentNow(opened));
  const quote = form.lines.length === 0 ? null : (figures?.quote ?? null);
  const refused = figures?.refusal ?? null;

  function error(field: ExampleLine): string | undefined {
    const line = figures?.lines[from.indexOf(field)];
    return line === undefined || line.ok ? undefined : lineError(line, all);
  }

  const amount = (field: ExampleLine, label: string) => (
    <Field
      id={`every-${field}`}
      label={label}
      value={example[field]}
      error={error(field)}
      input={{ class: 'num', inputMode: 'decimal', maxLength: 20 }}
      onValue={(typed) => setExample({ ...example, [field]: typed })}
    />
  );
  return (
    <section class="sec" id="every-program" aria-labelledby="every-title">
      <h2 id="every-title">{every.title}</h2>
      <p class="note">{every.what}</p>
      <div class="two">
        {amount('services', every.services)}
        {amount('products', every.products)}
      </div>
      {opened.catalog.length > 0 && (
        <PickItem
          id="every-item"
          label={every.item}
          chosen={example.item}
          onChoose={(item) => {
            const price = item?.price ?? null;
            change({ item, price: price === null ? '' : moneyTyped(price, currency, language) });
          }}
        />
      )}
      {example.item !== null && amount('price', words.till.price)}
      <PickClient
        id="every-client"
        label={words.till.client}
        chosen={who}
        onChoose={(chosen) => {
          setWho(chosen);
          if (chosen !== null) look(chosen);
        }}
      />
      {who === null && <p class="note">{every.somebodyNew}</p>}
      <Field
        id="every-day"
        label={every.day}
        value={example.day === '' ? opened.today : example.day}
        input={{ type: 'date', min: '2000-01-01', max: '2999-12-31' }}
        onValue={(day) => change({ day })}
      />
      {who !== null && refusal !== null && <TryAgain refusal={refusal} onRetry={() => look(who)} />}
      <EveryEarned quote={quote} />
      <FieldError id="every" error={refused === null ? undefined : all.refusal(refused)} />
    </section>
  );
}
