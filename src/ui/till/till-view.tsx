// The till: pick a client, add lines, save.
import './till.css';
import { useEffect, useRef } from 'preact/hooks';
import { focusOn } from '../focus';
import { momentNow } from '../moment';
import { useSession } from '../session';
import { useWords } from '../words';
import { ClientPass } from './client-pass';
import { ClientPicker } from './client-picker';
import { CorrectionBanner } from './correction-banner';
import { Details } from './details';
import { Earnings } from './earnings';
import { isEmpty } from './form';
import { InvoiceLines } from './invoice-lines';
import { PresentedCards } from './presented-cards';
import { Rewards } from './rewards';
import { SavedView } from './saved-view';
import { Sums } from './sums';
import { memberOf } from './till-client';
import { TillFoot } from './till-foot';
import { TroubleBanner } from './trouble-banner';
import type { Till } from './use-till';

export function TillView({ till }: { readonly till: Till }) {
  const { words } = useWords();
  const { opened } = useSession();
  const { form, figures, client, trouble, saved, checked, typed } = till;
  const quote = figures?.quote ?? null;

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
      if (latest.current.saved === null) latest.current.save();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  if (saved !== null) return <SavedView saved={saved} onNext={till.next} />;

  const member = client && memberOf(client, form, opened, momentNow(opened));
  const hasRewards = client !== null && quote !== null && quote.offers.length > 0;
  return (
    <>
      <main inert={till.saving}>
        <h1 class="vh">{words.till.title}</h1>
        {form.corrects !== null && <CorrectionBanner correction={form.corrects} onCancel={till.clear} />}
        {trouble !== null && <TroubleBanner trouble={trouble} />}
        {form.client === '' ? (
          <ClientPicker missing={checked} onChoose={till.choose} />
        ) : (
          <ClientPass client={client} member={member} onLeave={till.leaveClient} />
        )}
        <InvoiceLines till={till} />
        {!isEmpty(form) && <Details form={form} onChange={till.change} />}
        {hasRewards && <Rewards picks={form.picks} quote={quote} onChange={till.change} />}
        {form.lines.length > 0 && (
          <PresentedCards
            storedValues={form.storedValues}
            corrects={form.corrects}
            quote={quote}
            code={typed.code}
            isLeft={checked}
            onCode={(code) => till.type({ code })}
            onChange={till.change}
          />
        )}
        {quote !== null && form.lines.length > 0 && (
          <>
            {form.client !== '' && <Earnings quote={quote} />}
            <Sums quote={quote} discount={figures?.discount ?? 0} />
          </>
        )}
      </main>
      <TillFoot till={till} />
    </>
  );
}
