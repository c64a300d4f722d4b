// Tries what Carnet relies on in Google, and shows what was expected and what was found, to copy for a report.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { InstallationCheck } from '../../app/upkeep/check-installation';
import { type Tried, weightOf } from '../../core/installation';
import { version } from '../../core/release';
import { foundText, reportText } from '../../i18n/installation';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import { CopyText } from '../copy-text';
import { Icon } from '../icon';
import { useOwnerWords } from '../owner-words';
import { useCommand } from '../use-command';
import { Waiting } from '../waiting';

export function InstallationView({ onBack }: { onBack(): void }) {
  const { words, format } = useOwnerWords();
  const { send, isSending, refusal } = useCommand('check-installation');
  const [check, setCheck] = useState<InstallationCheck | null>(null);
  const table = useRef<HTMLDivElement>(null);

  async function look(): Promise<void> {
    const outcome = await send({ page: version });
    if (outcome !== null && 'value' in outcome) setCheck(outcome.value);
  }
  useEffect(() => void look(), []);

  const bad = check?.tried.filter((tried) => weightOf(tried) === 'bad') ?? [];
  const { installation } = words;
  return (
    <>
      <main>
        <BackTitle title={installation.title} onBack={onBack} />
        {refusal !== null && <Trouble refusal={refusal} />}
        <p class="note">{installation.what}</p>
        {check === null && refusal === null && <Waiting rows={6} />}
        {check !== null && (
          <>
            <section class="sec" role="status">
              <p class="row">
                <Icon name={bad.length === 0 ? 'done' : 'alert'} />
                <span>
                  <b>
                    {bad.length === 0
                      ? installation.allGood
                      : installation.notGood(bad.length, format.number(bad.length))}
                  </b>
                  <small>{`${words.frame.appName} ${check.version}`}</small>
                  {bad.length > 0 && <small>{installation.report}</small>}
                </span>
              </p>
            </section>
            <div ref={table}>
              <TrialTable tried={check.tried} />
            </div>
          </>
        )}
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="button" aria-busy={isSending} onClick={() => void look()}>
            {installation.again}
          </button>
          {check !== null && (
            <CopyText text={reportText(installation, check.version, check.tried)} shown={table}>
              {installation.copy}
            </CopyText>
          )}
        </div>
      </footer>
    </>
  );
}

/** What is wrong comes first. */
function TrialTable({ tried }: { readonly tried: readonly Tried[] }) {
  const { installation } = useOwnerWords().words;
  const isBad = (one: Tried) => weightOf(one) === 'bad';
  const sorted = [...tried.filter(isBad), ...tried.filter((one) => !isBad(one))];
  const [what, expected, found] = installation.columns;
  return (
    <table class="card trials">
      <caption class="vh">{installation.title}</caption>
      <thead class="vh">
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{expected}</th>
          <th scope="col">{found}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((one) => {
          const weight = weightOf(one);
          return (
            <tr key={one.trial}>
              <th scope="row">
                {installation.trials[one.trial].what}
                {weight !== 'good' && (
                  <span class={`badge ${weight === 'bad' ? 'warn' : ''}`}>
                    {installation.weights[weight]}
                  </span>
                )}
              </th>
              <td class="note">{installation.trials[one.trial].expected}</td>
              <td>{foundText(installation, one)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
