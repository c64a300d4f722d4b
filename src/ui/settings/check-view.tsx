// Checks the ledger against its own rules, reports what is wrong and where, and offers remedies.
import { useEffect, useState } from 'preact/hooks';
import { BackTitle } from '../back-title';
import { Banner, Trouble } from '../banner';
import { Icon } from '../icon';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useQuery } from '../use-query';
import { Waiting } from '../waiting';
import { AdoptSheet } from './adopt-sheet';
import { Findings } from './findings';
import { LongLedger } from './long-ledger';
import { ProofPart } from './proof-part';

type Props = {
  onBack(): void;
  /** Leads to where a year can be closed. */
  onLong(): void;
};

export function CheckView({ onBack, onLong }: Props) {
  const { words, format } = useOwnerWords();
  const { clients, reload, show } = useSession();
  const { value: check, ask, isAsking, refusal: notChecked, forget } = useQuery('check-ledger');
  const repair = useCommand('repair-ledger');
  const [adopting, setAdopting] = useState(false);
  const refusal = repair.refusal ?? notChecked;
  const busy = isAsking || repair.isSending;

  useEffect(() => void ask({}), [ask]);

  async function mended(text: string): Promise<void> {
    show({ text });
    clients.reload();
    await Promise.all([ask({}), reload()]);
  }

  async function startRepair(): Promise<void> {
    if (isAsking) return;
    forget();
    const outcome = await repair.send({});
    if (outcome === null || !('value' in outcome)) return;
    const { repaired, setAside } = outcome.value;
    await mended(words.check.repaired(format.number(repaired), format.number(setAside)));
  }

  function checkAgain(): void {
    repair.forget();
    void ask({});
  }

  const stopped = check?.stopped ?? null;
  const isTooOld = stopped?.code === 'format-newer';
  const isFound = check !== null && (check.findings.length > 0 || stopped !== null);
  const sound = check !== null && !isFound && check.proved.left === 0;
  return (
    <>
      <main>
        <BackTitle title={words.settings.check} onBack={onBack} />
        {refusal !== null && <Trouble refusal={refusal} />}
        {check === null && refusal === null && <Waiting rows={2} />}
        {stopped !== null && (
          <Banner>
            <b>{words.check.stopped}</b>
            <p>{words.check.because(words.corruption[stopped.code], stopped.row)}</p>
            <p>{isTooOld ? words.check.newerHelps : words.check.adoptHelps}</p>
          </Banner>
        )}
        {check !== null && (
          <section class="sec" role="status">
            <p class="row">
              <Icon name={sound ? 'done' : 'alert'} />
              <span>
                <b>
                  {isFound
                    ? words.check.found(check.findings.length, format.number(check.findings.length))
                    : sound
                      ? words.check.inOrder
                      : words.check.noneSoFar}
                </b>
                <small>
                  {words.check.counted(
                    check.entries,
                    format.number(check.entries),
                    check.clients,
                    format.number(check.clients),
                  )}
                </small>
              </span>
            </p>
          </section>
        )}
        {check !== null && <ProofPart proved={check.proved} onProved={() => void ask({})} />}
        {check !== null && <Findings findings={check.findings} />}
        {check !== null && <LongLedger onLong={onLong} />}
        {check !== null && check.head.seq > 0 && (
          <section class="sec">
            <p class="note">{words.check.proof(String(check.head.seq))}</p>
            <code class="hash">{check.head.hash}</code>
          </section>
        )}
      </main>
      <footer class="foot">
        <div class="wrap">
          {check !== null && stopped !== null && !isTooOld && (
            <button class="btn main" type="button" onClick={() => setAdopting(true)}>
              {words.check.adopt}
            </button>
          )}
          {check !== null && stopped === null && check.findings.length > 0 && (
            <button class="btn main" type="button" aria-busy={busy} onClick={() => void startRepair()}>
              {words.check.repair}
            </button>
          )}
          <button class={sound ? 'btn main' : 'btn'} type="button" aria-busy={busy} onClick={checkAgain}>
            {words.check.again}
          </button>
        </div>
      </footer>
      {adopting && (
        <AdoptSheet
          onClose={() => setAdopting(false)}
          onAdopted={(text) => {
            setAdopting(false);
            void mended(text);
          }}
        />
      )}
    </>
  );
}
