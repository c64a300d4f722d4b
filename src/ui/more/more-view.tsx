// The tab More: a list of everything that is not done at every visit, and the page that is chosen from it.
import { loadPoints } from '../byhand/load-points';
import { PartComing } from '../part-coming';
import { isOwner } from '../rights';
import { AboutView } from '../settings/about-view';
import { CheckView } from '../settings/check-view';
import { ClosingView } from '../settings/closing-view';
import { GiftCardsView } from '../settings/gift-cards-view';
import { InstallationView } from '../settings/installation-view';
import { RetentionView } from '../settings/retention-view';
import { SettingsView } from '../settings/settings-view';
import { TermsView } from '../settings/terms-view';
import { StaffView } from '../staff/staff-view';
import { usePart } from '../use-part';
import { BookingsPart } from './bookings-part';
import { ImportPart } from './import-part';
import { MessagesPart } from './messages-part';
import { MoreList } from './more-list';
import type { MorePage } from './more-page';
import { ReportList } from './report-list';

type Props = {
  /** Kept while a client is looked at that was opened from one of the pages. */
  readonly page: MorePage;
  onPage(page: MorePage): void;
};

export function MoreView({ page, onPage: setPage }: Props) {
  const back = () => setPage('list');
  switch (page) {
    case 'list':
      return isOwner ? <MoreList onPage={setPage} /> : <ReportList />;
    case 'settings':
      return <SettingsView onBack={back} onTerms={() => setPage('terms')} />;
    case 'terms':
      return <TermsView onBack={() => setPage('settings')} />;
    case 'bookings':
    case 'bookings-settings':
    case 'bookings-without':
    case 'invoices-without':
      return <BookingsPart page={page} onPage={setPage} />;
    case 'messages':
    case 'outbox':
      return <MessagesPart page={page} onPage={setPage} />;
    case 'import':
      return <ImportPart onBack={back} />;
    case 'cards':
      return <GiftCardsView onBack={back} />;
    case 'several':
    case 'presets':
      return <ByHand page={page} onBack={back} />;
    case 'staff':
      return <StaffView onBack={back} />;
    case 'retention':
      return <RetentionView onBack={back} />;
    case 'installation':
      return <InstallationView onBack={back} />;
    case 'about':
      return <AboutView onBack={back} />;
    case 'check':
      return <CheckView onBack={back} onLong={() => setPage('closing')} />;
    case 'closing':
      return <ClosingView onBack={back} />;
  }
}

function ByHand({ page, onBack }: { readonly page: 'several' | 'presets'; onBack(): void }) {
  const part = usePart('points', loadPoints);
  if (part.module === null) return <PartComing part={part} />;
  const { PresetsView, SeveralView } = part.module;
  return page === 'several' ? <SeveralView onBack={onBack} /> : <PresetsView onBack={onBack} />;
}
