// The reports that can be saved as files: a part of the owner's list, and all of it for staff who may see them.
import { Trouble } from '../banner';
import { useOwnerWords } from '../owner-words';
import { type ReportName, useReport } from '../report';
import { MoreRow } from './more-row';
import { ReportsRow } from './reports-row';

// The entries themselves are for programs: the command line saves them.
const REPORTS = ['balances', 'open', 'ledger', 'lines', 'cards'] as const satisfies readonly ReportName[];

type Report = ReturnType<typeof useReport>;

export function ReportRows({ report }: { readonly report: Report }) {
  const { words } = useOwnerWords();
  return (
    <>
      {REPORTS.map((name) => (
        <MoreRow
          key={name}
          id={`more-export-${name}`}
          icon="download"
          busy={report.busy}
          onPress={() => report.save(name)}
        >
          {words.settings.exports[name]}
        </MoreRow>
      ))}
    </>
  );
}

export function ReportList() {
  const { words } = useOwnerWords();
  const report = useReport();
  return (
    <main>
      <h1 class="vh">{words.nav.more}</h1>
      {report.refusal !== null && <Trouble refusal={report.refusal} />}
      <section class="sec" aria-labelledby="more-data">
        <h2 id="more-data">{words.more.data}</h2>
        <div class="card">
          <ReportsRow />
          <ReportRows report={report} />
        </div>
      </section>
    </main>
  );
}
