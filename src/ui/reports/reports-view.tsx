// The reports: which one, and below it that one.
import { useState } from 'preact/hooks';
import { spanOfPeriod } from '../../core/reports/period';
import { Choice } from '../field';
import { isOwner } from '../rights';
import { useSession } from '../session';
import { noFilters } from './filters';
import type { Opens } from './opens';
import { reportNamed, reports } from './registry';
import type { AnyReport, ReportName } from './report';
import { type Asked, ReportView } from './report-view';
import { useReportsWords } from './reports-words';

/** Who recorded what is nobody's business but the owner's; the server refuses the rest. */
function isForMe(report: AnyReport): boolean {
  return isOwner || !('isOwners' in report);
}

export function ReportsView(opens: Opens) {
  const { words } = useReportsWords();
  const { opened } = useSession();
  const [name, setName] = useState<ReportName>('points');
  // Kept while another report is looked at: the same period and client under another light.
  const [asked, setAsked] = useState<Asked>({
    span: spanOfPeriod('month', opened.today),
    period: 'month',
    filters: noFilters,
  });
  const report: AnyReport = reportNamed(name);
  const choice = (
    <Choice
      id="report"
      label={words.reports.report}
      value={name}
      choices={reports.filter(isForMe).map((one) => [one.name, words.reports.names[one.name]] as const)}
      onValue={(chosen) => setName(chosen)}
    />
  );
  return (
    <main>
      <h1 class="vh">{words.reports.title}</h1>
      {'Page' in report ? (
        <>
          <div class="split">{choice}</div>
          <report.Page />
        </>
      ) : (
        <ReportView key={name} report={report} choice={choice} asked={asked} onAsked={setAsked} {...opens} />
      )}
    </main>
  );
}
