// The salon's settings and the sidebar's appearance.
import { useState } from 'preact/hooks';
import { ExpirySheet } from './expiry-sheet';
import { SettingsForm } from './settings-form';

type Props = { onBack(): void; onTerms(): void };

export function SettingsView({ onBack, onTerms }: Props) {
  const [changingExpiry, setChangingExpiry] = useState(false);
  return (
    <>
      <SettingsForm onBack={onBack} onTerms={onTerms} onChangeExpiry={() => setChangingExpiry(true)} />
      {changingExpiry && <ExpirySheet onClose={() => setChangingExpiry(false)} />}
    </>
  );
}
