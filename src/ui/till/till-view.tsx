// The till: pick a client, add lines, save.
import './till.css';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { standingAt } from '../../core/points/balance';
import { isPhone } from '../boot';
import { AddClient } from '../clients/add-client';
import { useCounterWords } from '../counter-words';
import { focusOn, goOnTypingIn } from '../focus';
import { momentNow } from '../moment';
import { FindView } from '../phone/find-view';
import { useSession } from '../session';
import { useLatest } from '../use-latest';
import { useShortWindow } from '../use-short-window';
import { ClientPass } from './client-pass';
import { ClientPicker } from './client-picker';
import { CorrectionBanner } from './correction-banner';
import { Earnings } from './earnings';
import { Extras } from './extras';
import { isEmpty } from './form';
import { InvoiceLines } from './invoice-lines';
import { RecordedBanner } from './recorded-banner';
import { Rewards } from './rewards';
import { SavedView } from './saved-view';
import { SavingView } from './saving-view';
import { Sums } from './sums';
import { TillFoot } from './till-foot';
import { isOvertaken } from './till-state';
import { TroubleBanner } from './trouble-banner';
import type { Till } from './use-till';

export function TillView({ till }: { readonly till: Till }) {
  const { words } = useCounterWords();
  const { opened, clients } = useSession();
  const { form, figures, client, phase, trouble, checked } = till;
  const isShort = useShortWindow();
  const [isWhy, showWhy] = useState(false);
  const { quote } = figures;

  // What was saved before something else was looked at is history once it was taken back, or the client's points moved.
  useLayoutEffect(() => {
    if (isOvertaken(phase, clients.all)) till.next();
  }, []);

  // Before anything is painted, so that there is no moment without the field: a letter typed just when this view takes the
  // place of the one before it would be lost, and the others would find somebody else.
  useLayoutEffect(() => {
    if (phase.at === 'saved' && !isOvertaken(phase, clients.all)) focusOn('next-invoice');
    else if (phase.at === 'saving') focusOn('next-now');
    else if (form.client !== '') focusOn('add');
    else if (document.hasFocus()) goOnTypingIn('client');
    else if (till.query === '') focusOn('client');
  }, []);

  // The till of the latest render: an effect would run after keys that were just typed.
  const latest = useLatest(till);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      latest.current.save();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  function added(client: ClientSummary): void {
    till.setQuery('');
    till.choose(client);
    focusOn('add');
  }

  if (phase.at === 'saved')
    return (
      <SavedView
        saved={phase.saved}
        isBeside={phase.isBeside}
        undo={till.undo}
        onUndone={till.tookBack}
        onNext={till.next}
      />
    );
  const sent = till.own?.attempts[till.own.attempts.length - 1];
  if (phase.at === 'saving' && sent !== undefined) return <SavingView attempt={sent} onNext={till.next} />;

  const { member } = figures;
  if (isPhone && form.client === '')
    return (
      <>
        <FindView
          clients={clients}
          query={till.query}
          onQuery={till.setQuery}
          onChoose={till.choose}
          onAdd={till.setAdding}
        >
          {trouble !== null && <TroubleBanner trouble={trouble} />}
          {!isEmpty(form) && <p class="note">{words.phone.stillHere}</p>}
        </FindView>
        {till.adding !== null && (
          <AddClient typed={till.adding} onClose={() => till.setAdding(null)} onAdded={added} />
        )}
      </>
    );
  return (
    <>
      <main inert={till.saving}>
        <h1 class="vh">{words.till.title}</h1>
        {form.corrects !== null && <CorrectionBanner correction={form.corrects} onCancel={till.clear} />}
        {trouble !== null && <TroubleBanner trouble={trouble} />}
        {phase.at === 'recorded' && <RecordedBanner first={phase.first} till={till} />}
        {form.client === '' ? (
          <ClientPicker
            clients={clients}
            missing={checked}
            query={till.query}
            onQuery={till.setQuery}
            onChoose={till.choose}
            onAdd={till.setAdding}
          />
        ) : (
          <ClientPass
            client={client}
            member={member}
            onLeave={till.leaveClient}
            onGiven={() => client !== null && void till.refresh(client)}
          />
        )}
        {till.isWaiting && client !== null && (
          <p class="note" id="waits" role="status" tabIndex={-1}>
            {words.unsaved.clientWaits(client.name)}
          </p>
        )}
        <InvoiceLines till={till} />
        {client !== null && member !== null && quote !== null && quote.offers.length > 0 && (
          <Rewards
            picks={form.picks}
            quote={quote}
            available={standingAt(member.live, momentNow(opened)).available}
            hasLines={form.lines.length > 0}
            onChange={till.change}
          />
        )}
        <Extras till={till} />
        {quote !== null && form.lines.length > 0 && (
          <>
            {form.client !== '' && (!isShort || isWhy) && <Earnings quote={quote} isOpen={isShort} />}
            <Sums quote={quote} discount={figures.discount} />
          </>
        )}
      </main>
      <TillFoot till={till} isWhy={isWhy} onWhy={showWhy} />
      {till.adding !== null && (
        <AddClient typed={till.adding} onClose={() => till.setAdding(null)} onAdded={added} />
      )}
    </>
  );
}
