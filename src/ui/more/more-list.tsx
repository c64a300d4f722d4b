// The list of the tab More. What is new there gets a row here, a page in more-view and its name in more-page.
import { Trouble } from '../banner';
import { stepsLeft } from '../first-steps';
import { useOwnerWords } from '../owner-words';
import { useReport } from '../report';
import { useSession } from '../session';
import { ExpireRow } from '../settings/expire-row';
import { LongLedger } from '../settings/long-ledger';
import { BookingsRow } from './bookings-row';
import { MessagesRow } from './messages-row';
import type { MorePage } from './more-page';
import { MoreRow } from './more-row';
import { ReportRows } from './report-list';
import { ReportsRow } from './reports-row';

export function MoreList({ onPage }: { onPage(page: MorePage): void }) {
  const { words } = useOwnerWords();
  const { more, settings, giftCardList, retention, installation, about } = words;
  const report = useReport();
  const { opened, clients, showInvoices, showFirstSteps } = useSession();
  const left = stepsLeft(opened, clients);
  const page = (name: MorePage) => ({ id: `more-${name}`, onPress: () => onPage(name) });
  return (
    <main>
      <h1 class="vh">{words.nav.more}</h1>
      {report.refusal !== null && <Trouble refusal={report.refusal} />}
      {opened.isLong && <LongLedger onLong={() => onPage('closing')} />}
      <section class="sec" aria-labelledby="more-daily">
        <h2 id="more-daily">{more.daily}</h2>
        <div class="card">
          <BookingsRow onPress={() => onPage('bookings')} />
          <MessagesRow onPress={() => onPage('messages')} />
          <MoreRow icon="search" id="more-invoices" what={more.invoicesWhat} onPress={showInvoices}>
            {more.invoices}
          </MoreRow>
          <ReportsRow />
          <MoreRow icon="gift" {...page('cards')} what={more.giftCardsWhat}>
            {giftCardList.title}
          </MoreRow>
          <MoreRow icon="plus" {...page('several')}>
            {more.several}
          </MoreRow>
          <MoreRow icon="pen" {...page('presets')}>
            {more.presets}
          </MoreRow>
          <MoreRow icon="clock" {...page('retention')}>
            {retention.title}
          </MoreRow>
        </div>
      </section>
      <section class="sec" aria-labelledby="more-set-up">
        <h2 id="more-set-up">{more.setUp}</h2>
        <div class="card">
          {left[0] !== undefined && (
            <MoreRow icon="star" id="more-first" what={words.firstRow.next[left[0]]} onPress={showFirstSteps}>
              {words.firstRow.title}
            </MoreRow>
          )}
          <MoreRow icon="file" {...page('import')} what={more.importWhat}>
            {settings.import}
          </MoreRow>
          <MoreRow icon="user" {...page('staff')} what={words.staffView.rowWhat}>
            {words.staffView.title}
          </MoreRow>
          <MoreRow icon="gear" {...page('settings')} what={more.settingsWhat}>
            {settings.title}
          </MoreRow>
          <MoreRow icon="done" {...page('installation')}>
            {installation.title}
          </MoreRow>
          <MoreRow icon="book" {...page('about')}>
            {about.title}
          </MoreRow>
        </div>
      </section>
      <section class="sec" aria-labelledby="more-data">
        <h2 id="more-data">{more.data}</h2>
        <div class="card">
          <MoreRow icon="check" {...page('check')}>
            {settings.check}
          </MoreRow>
          <MoreRow icon="book" {...page('closing')} what={words.closing.rowWhat}>
            {words.closing.title}
          </MoreRow>
          <ReportRows report={report} />
          <ExpireRow />
        </div>
      </section>
    </main>
  );
}
