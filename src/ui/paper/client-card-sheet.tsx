// The sheet from which a client's own card is printed.
import { useEffect } from 'preact/hooks';
import { useQuery } from '../use-query';
import { ClientCardPaper } from './client-card-paper';
import { PaperSheet } from './paper-sheet';
import { usePaperLanguage } from './use-paper-language';

type Props = { readonly client: { readonly id: string; readonly row: number }; onClose(): void };

export function ClientCardSheet({ client: { id, row }, onClose }: Props) {
  const { ask, value, refusal } = useQuery('show-client-card');
  const look = () => void ask({ id, row });
  useEffect(look, [ask, id, row]);
  const speech = usePaperLanguage(value?.language ?? '');
  const title = speech.own.sheet.card(value?.name ?? '');
  return (
    <PaperSheet
      format="bizcard"
      title={title}
      refusal={refusal}
      speech={speech}
      onRetry={look}
      onClose={onClose}
    >
      {value === null ? null : (
        <ClientCardPaper card={value} language={speech.language} words={speech.words} />
      )}
    </PaperSheet>
  );
}
