// What a field for clients offers while the address of somebody's own page is typed in it: the client whose it is.
import type { Option } from './combobox';
import { Icon } from './icon';
import type { ScannedLink } from './use-scanned-link';
import { useWords } from './words';

export function scannedOption({ isLooking, look }: ScannedLink): Option {
  return { key: 'link', content: <ScannedLine isLooking={isLooking} />, choose: look };
}

function ScannedLine({ isLooking }: { readonly isLooking: boolean }) {
  const { words } = useWords();
  return (
    <>
      <Icon name="qr" />
      <span>{isLooking ? words.till.linkLooking : words.till.linkOpen}</span>
    </>
  );
}
