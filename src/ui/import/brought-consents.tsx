// Whom the file says may be written to and who may not, and of whom the ledger says something else.
import { Icon } from '../icon';
import { useImportWords } from '../import-words';
import type { IntakeFlow } from './use-intake';

const MOST_LISTED = 20;

export function BroughtConsents({ flow }: { readonly flow: IntakeFlow }) {
  const { words, format } = useImportWords();
  const { intake: say } = words;
  if (flow.plan === null) return null;
  const { consents, refusals, otherConsents } = flow.plan.clients;
  if (consents + refusals + otherConsents.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="consents">
      <h2 id="consents">{say.messages}</h2>
      <div class="card">
        {consents > 0 && <p class="pad note">{say.consents(consents, format.number(consents))}</p>}
        {refusals > 0 && <p class="pad note">{say.noConsents(refusals, format.number(refusals))}</p>}
        {otherConsents.length > 0 && (
          <details>
            <summary class="opt">
              <span class="grow">
                {say.otherConsents(otherConsents.length, format.number(otherConsents.length))}
                <small>{say.otherConsentsWhat}</small>
              </span>
              <Icon name="down" />
            </summary>
            <dl class="sum pad">
              {otherConsents.slice(0, MOST_LISTED).map(({ row, name, here, since }) => (
                <div key={row} class="split">
                  <dt>
                    {name}
                    <small>{say.consentHere[here](since === '' ? '' : format.day(since))}</small>
                  </dt>
                  <dd class="num">{say.row(format.number(row))}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </div>
    </section>
  );
}
