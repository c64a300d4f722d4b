// The messages and the outbox: a part of the page that is fetched when one of them is opened.
import { PartComing } from '../part-coming';
import { usePart } from '../use-part';
import type { MorePage } from './more-page';

const load = () => import('../messages/messages-part');

type Props = { readonly page: 'messages' | 'outbox'; onPage(page: MorePage): void };

export function MessagesPart({ page, onPage }: Props) {
  const part = usePart('messages', load);
  if (part.module === null) return <PartComing part={part} />;
  const { MessagesView, OutboxView } = part.module;
  return page === 'outbox' ? (
    <OutboxView onBack={() => onPage('messages')} />
  ) : (
    <MessagesView onBack={() => onPage('list')} onPage={onPage} />
  );
}
