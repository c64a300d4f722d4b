// In and out: import, export, and the check of the ledger.
import type { ComponentChildren } from 'preact';
import { Trouble } from '../banner';
import { Icon, type IconName } from '../icon';
import { type ReportName, useReport } from '../report';
import { useWords } from '../words';

const REPORTS: readonly ReportName[] = ['balances', 'ledger', 'lines'];

export function DataSection({ onImport, onCheck }: { onImport(): void; onCheck(): void }) {
  const { words } = useWords();
  const report = useReport();
  return (
    <section class="sec" aria-labelledby="data">
      <h2 id="data">{words.settings.data}</h2>
      {report.refusal !== null && <Trouble refusal={report.refusal} />}
      <div class="card">
        <Row icon="right" onPress={onImport}>
          {words.settings.import}
        </Row>
        {REPORTS.map((name) => (
          <Row key={name} icon="file" busy={report.busy} onPress={() => report.save(name)}>
            {words.settings.exports[name]}
          </Row>
        ))}
        <Row icon="right" onPress={onCheck}>
          {words.settings.check}
        </Row>
      </div>
    </section>
  );
}

type RowProps = {
  readonly icon: IconName;
  readonly busy?: boolean;
  readonly children: ComponentChildren;
  onPress(): void;
};

function Row({ icon, busy = false, children, onPress }: RowProps) {
  return (
    <button class="opt" type="button" aria-busy={busy} onClick={onPress}>
      <span class="grow">{children}</span>
      <Icon name={icon} />
    </button>
  );
}
