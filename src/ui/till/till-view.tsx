// The till: pick a client, add lines, save.
import { useEffect, useRef } from 'preact/hooks';
import { focusOn } from '../focus';
import { Icon } from '../icon';
import { moneyTyped } from '../money-words';
import { useSession } from '../session';
import { useWords } from '../words';
import { ClientPass } from './client-pass';
import { ClientPicker } from './client-picker';
import { Details } from './details';
import { Earnings } from './earnings';
import type { FormLine } from './form';
import { ItemPicker } from './item-picker';
import { LineRow } from './line-row';
import { SavedView } from './saved-view';
import { TillFoot } from './till-foot';
import { TroubleBanner } from './trouble-banner';
import type { Till } from './use-till';

export function TillView({ till }: { readonly till: Till }) {
  const { words, language, currency } = useWords();
  const session = useSession();
  const { form, figures, client, trouble, saved, checked } = till;

  useEffect(() => {
    if (saved !== null) return focusOn('next-invoice');
    focusOn(form.client === '' ? 'client' : 'add');
  }, []);

  // The till of this very picture: an effect would lag behind what was typed just before the keys.
  const latest = useRef(till);
  latest.current = till;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      if (latest.current.saved === null) void latest.current.save();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  if (saved !== null) return <SavedView saved={saved} onNext={till.next} />;

  function remove(line: FormLine, at: number): void {
    till.change({ do: 'count', id: line.id, by: -1 });
    focusOn('add');
    session.show({
      text: words.till.removed(line.name),
      undo: () => till.change({ do: 'put-back', line, at }),
    });
  }

  return (
    <>
      <main inert={till.saving}>
        <h1 class="vh">{words.till.title}</h1>
        {trouble !== null && <TroubleBanner trouble={trouble} />}
        {form.client === '' ? (
          <ClientPicker missing={checked} onChoose={till.choose} />
        ) : (
          <ClientPass client={client} onLeave={till.leaveClient} />
        )}
        <section class="sec" aria-labelledby="inv">
          <div class="split">
            <h2 id="inv">{words.till.invoice}</h2>
            <span class="note">{currency.code}</span>
          </div>
          {form.lines.length === 0 ? (
            <div class="empty">
              <Icon name="book" />
              <p>
                <b>{words.till.nothingYet}</b>
              </p>
              <p>{form.client === '' ? words.till.howToStart : words.till.startWithLine}</p>
            </div>
          ) : (
            <ul>
              {form.lines.map((line, at) => (
                <LineRow
                  key={line.id}
                  line={line}
                  figures={figures?.lines[at]}
                  checked={checked}
                  onChange={till.change}
                  onRemove={() => remove(line, at)}
                />
              ))}
            </ul>
          )}
          <ItemPicker
            onItem={(item) => {
              till.change({
                do: 'add-item',
                item,
                price: item.price === null ? '' : moneyTyped(item.price, currency, language),
              });
              if (item.price === null) focusOn(`price-${form.nextId}`);
            }}
            onOwn={(name) => {
              till.change({ do: 'add-own', name });
              focusOn(`price-${form.nextId}`);
            }}
          />
        </section>
        {form.lines.length > 0 && (
          <>
            <Details form={form} onChange={till.change} />
            {figures?.quote && form.client !== '' && <Earnings quote={figures.quote} />}
            <Subtotal till={till} />
          </>
        )}
      </main>
      <TillFoot till={till} />
    </>
  );
}

function Subtotal({ till: { figures } }: { readonly till: Till }) {
  const { words, say } = useWords();
  if (!figures?.quote || figures.discount === 0) return null;
  return (
    <dl class="sum">
      <div class="split">
        <dt>{words.till.subtotal}</dt>
        <dd class="num">{say.money(figures.quote.total + figures.discount)}</dd>
      </div>
      <div class="split">
        <dt>{words.till.discounts}</dt>
        <dd class="num">{say.money(-figures.discount)}</dd>
      </div>
    </dl>
  );
}
