// The sheet from which the slip of an invoice is printed.
import { useEffect } from 'preact/hooks';
import type { EntrySeen } from '../session';
import { useQuery } from '../use-query';
import { PaperSheet } from './paper-sheet';
import { SlipPaper } from './slip-paper';
import { usePaperLanguage } from './use-paper-language';

type Props = { readonly invoice: EntrySeen; onClose(): void };

export function SlipSheet({ invoice: { seq, row }, onClose }: Props) {
  const { ask, value, refusal } = useQuery('show-slip');
  const look = () => void ask({ seq, row });
  useEffect(look, [ask, seq, row]);
  const speech = usePaperLanguage(value?.client?.language ?? '');
  const { own } = speech;
  return (
    <PaperSheet
      format="slip"
      title={own.sheet.slip}
      refusal={refusal}
      speech={speech}
      onRetry={look}
      onClose={onClose}
    >
      {value === null ? null : <SlipPaper slip={value} language={speech.language} words={speech.words} />}
    </PaperSheet>
  );
}
