// Says that an earlier try of the form was recorded before the connection broke, and asks what to do with this form.

import { withCurrency } from '../../i18n/locale';
import { Banner, Trouble } from '../banner';
import { useSession } from '../session';
import { useQuery } from '../use-query';
import { useWords } from '../words';
import type { SavedInvoice } from './attempt';
import { correctionOf } from './correct-invoice';
import { IssuedCodes } from './issued-codes';
import { RECORDED_CHOICE } from './till-state';
import type { Till } from './use-till';

export function RecordedBanner({ first, till }: { readonly first: SavedInvoice; readonly till: Till }) {
  const { words, format, currency, language } = useWords();
  const { today } = useSession().opened;
  const { ask, isAsking, refusal } = useQuery('show-invoice');
  const { recorded, client } = first;
  // A form that already corrects a third invoice cannot also correct this one.
  const { corrects } = till.form;
  const mayCorrect = corrects === null || corrects.seq === first.form.corrects?.seq;
  const who = client === null ? words.till.walkInName : client.name;
  const due = withCurrency(language, currency).money(recorded.sums.due);

  async function correct(): Promise<void> {
    if (isAsking) return;
    const { seq, row } = recorded;
    const shown = await ask({ seq, row });
    if (shown.ok) till.goOn(correctionOf({ seq, row }, recorded.client, shown.value));
  }

  return (
    <>
      {refusal !== null && <Trouble refusal={refusal} />}
      <Banner tone="warn">
        <b>{words.till.recordedBefore}</b>
        <p>{[who, format.dayNear(recorded.day, today)].join(' · ')}</p>
        <p>{[due, format.points(recorded.points)].join(' · ')}</p>
        <p>{words.till.recordedOther}</p>
        <div class="wrap">
          {mayCorrect && (
            <button
              class="btn"
              id={RECORDED_CHOICE}
              type="button"
              aria-busy={isAsking}
              onClick={() => void correct()}
            >
              {words.till.correctRecorded}
            </button>
          )}
          <button
            class="btn"
            id={mayCorrect ? undefined : RECORDED_CHOICE}
            type="button"
            onClick={() => till.goOn(null)}
          >
            {words.till.anotherInvoice}
          </button>
          <button class="btn" type="button" onClick={till.keepRecorded}>
            {words.till.keepRecorded}
          </button>
        </div>
      </Banner>
      <IssuedCodes issued={recorded.issued} />
    </>
  );
}
