// The salon's settings, how the sidebar looks, and what can be done with the data.
import { useState } from 'preact/hooks';
import { ImportView } from '../import/import-view';
import { CheckView } from './check-view';
import { SettingsForm } from './settings-form';

type Page = 'settings' | 'import' | 'check';

export function SettingsView() {
  const [page, setPage] = useState<Page>('settings');
  const back = () => setPage('settings');
  if (page === 'import') return <ImportView onBack={back} />;
  if (page === 'check') return <CheckView onBack={back} />;
  return <SettingsForm onImport={() => setPage('import')} onCheck={() => setPage('check')} />;
}
