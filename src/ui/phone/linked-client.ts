// The client whose own link was opened on a phone of the salon: as soon as they are in the list, their view is shown.
import { useEffect, useRef } from 'preact/hooks';
import { boot } from '../boot';
import type { Directory } from '../directory';

export function useLinkedClient({ all }: Directory, show: (id: string) => void): void {
  const isShown = useRef(boot.client === '');
  useEffect(() => {
    if (isShown.current || !all.some(({ id }) => id === boot.client)) return;
    isShown.current = true;
    show(boot.client);
  }, [all]);
}
