// Data actions: import, gift cards, exports, expired points, the checks, and the version.
import { Trouble } from '../banner';
import { useOwnerWords } from '../owner-words';
import { type ReportName, useReport } from '../report';
import { DataRow } from './data-row';
import { ExpireRow } from './expire-row';
import type { Page } from './settings-page';

const REPORTS: readonly ReportName[] = ['balances', 'open', 'ledger', 'lines', 'cards'];

export function DataSection({ onPage }: { onPage(page: Page): void }) {
  const { words } = useOwnerWords();
  const report = useReport();
  return (
    <section class="sec" aria-labelledby="data">
      <h2 id="data">{words.settings.data}</h2>
      {report.refusal !== null && <Trouble refusal={report.refusal} />}
      <div class="card">
        <DataRow icon="right" onPress={() => onPage('import')}>
          {words.settings.import}
        </DataRow>
        <DataRow icon="right" onPress={() => onPage('cards')}>
          {words.giftCardList.title}
        </DataRow>
        <DataRow icon="right" onPress={() => onPage('retention')}>
          {words.retention.title}
        </DataRow>
        {REPORTS.map((name) => (
          <DataRow key={name} icon="file" busy={report.busy} onPress={() => report.save(name)}>
            {words.settings.exports[name]}
          </DataRow>
        ))}
        <ExpireRow />
        <DataRow icon="right" onPress={() => onPage('check')}>
          {words.settings.check}
        </DataRow>
        <DataRow icon="right" onPress={() => onPage('installation')}>
          {words.installation.title}
        </DataRow>
        <DataRow icon="right" onPress={() => onPage('about')}>
          {words.about.title}
        </DataRow>
      </div>
    </section>
  );
}
