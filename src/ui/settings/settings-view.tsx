// The salon's settings, the sidebar's appearance, and the actions on the data.
import { useState } from 'preact/hooks';
import { ImportView } from '../import/import-view';
import { AboutView } from './about-view';
import { CheckView } from './check-view';
import { ExpirySheet } from './expiry-sheet';
import { GiftCardsView } from './gift-cards-view';
import { InstallationView } from './installation-view';
import { RetentionView } from './retention-view';
import { SettingsForm } from './settings-form';
import type { Page } from './settings-page';
import { TermsView } from './terms-view';

export function SettingsView() {
  const [page, setPage] = useState<Page>('settings');
  const [changingExpiry, setChangingExpiry] = useState(false);
  const back = () => setPage('settings');
  if (page === 'import') return <ImportView onBack={back} />;
  if (page === 'cards') return <GiftCardsView onBack={back} />;
  if (page === 'terms') return <TermsView onBack={back} />;
  if (page === 'retention') return <RetentionView onBack={back} />;
  if (page === 'installation') return <InstallationView onBack={back} />;
  if (page === 'about') return <AboutView onBack={back} />;
  if (page === 'check') return <CheckView onBack={back} />;
  return (
    <>
      <SettingsForm onPage={setPage} onChangeExpiry={() => setChangingExpiry(true)} />
      {changingExpiry && <ExpirySheet onClose={() => setChangingExpiry(false)} />}
    </>
  );
}
