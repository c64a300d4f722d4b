// What all parts of the page share: the answer that it shows, and how it is brought up to date.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClientPage } from '../../app/clientpage/client-page-answer';
import type { Standing } from '../../core/points/balance';
import type { RefusalData } from '../../core/result';

export type PageState = {
  readonly page: ClientPage;
  /** Asks for everything again. */
  reload(): Promise<void>;
  /** The balance after something was chosen. */
  settle(standing: Standing): void;
  /** Told of every refusal: where the link has ended meanwhile, the page says so in place of everything. */
  refused(refusal: RefusalData): void;
};

export const PageContext = createContext<PageState | null>(null);

export function usePage(): PageState {
  const state = useContext(PageContext);
  if (state === null) throw new Error('no page: nothing is shown yet');
  return state;
}
