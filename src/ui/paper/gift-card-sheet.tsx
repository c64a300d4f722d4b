// The sheet from which a gift card or voucher is printed, with what the giver wants on it. That is only on the paper.
import { useEffect, useState } from 'preact/hooks';
import { storedValueEnd } from '../../core/stored-values/stored-value-code';
import { Field } from '../field';
import { useQuery } from '../use-query';
import { GiftCardPaper, noDedication } from './gift-card-paper';
import { PaperSheet } from './paper-sheet';
import { usePaperLanguage } from './use-paper-language';

type Props = { readonly card: { readonly id: string; readonly row: number }; onClose(): void };

// What fits beside the code.
const LONGEST_NAME = 40;
const LONGEST_WORDS = 120;

export function GiftCardSheet({ card: { id, row }, onClose }: Props) {
  const { ask, value, refusal } = useQuery('show-issued');
  const look = () => void ask({ storedValue: id, row });
  useEffect(look, [ask, id, row]);
  const [dedication, setDedication] = useState(noDedication);
  const speech = usePaperLanguage('');
  const { own } = speech;
  const title = value === null ? own.kinds.giftcard : `${own.kinds[value.state.kind]} ${storedValueEnd(id)}`;
  const hidden = value?.hidden ?? '';
  const asked = (
    <>
      <Field
        id="paper-to"
        label={own.sheet.forWhom}
        value={dedication.to}
        input={{ maxLength: LONGEST_NAME }}
        onValue={(to) => setDedication({ ...dedication, to })}
      />
      <Field
        id="paper-from"
        label={own.sheet.from}
        value={dedication.from}
        input={{ maxLength: LONGEST_NAME }}
        onValue={(from) => setDedication({ ...dedication, from })}
      />
      <Field
        id="paper-words"
        label={own.sheet.words}
        value={dedication.words}
        input={{ maxLength: LONGEST_WORDS }}
        onValue={(words) => setDedication({ ...dedication, words })}
      />
    </>
  );
  return (
    <PaperSheet
      format="a6"
      title={title}
      refusal={refusal}
      speech={speech}
      asked={hidden === '' ? asked : null}
      hindrance={hidden === '' ? '' : own.sheet.noCode[hidden]}
      onRetry={look}
      onClose={onClose}
    >
      {value === null || hidden !== '' ? null : (
        <GiftCardPaper card={value} dedication={dedication} language={speech.language} words={speech.words} />
      )}
    </PaperSheet>
  );
}
