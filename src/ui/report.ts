// Loads a report in portions and saves it as a file.
import { useState } from 'preact/hooks';
import type { CommandOf } from '../app/actions';
import type { Answered, CallRefusal } from './api';
import { type Query, useQuery } from './use-query';

export type ReportName = CommandOf<'export-report'>['report'];

export type Report = {
  readonly busy: boolean;
  readonly refusal: CallRefusal | null;
  save(name: ReportName): void;
};

export function useReport(): Report {
  const { ask } = useQuery('export-report');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);

  async function fetchAll(report: ReportName): Promise<void> {
    setBusy(true);
    setRefusal(null);
    const failed = await saveReport(report, ask);
    setRefusal(failed);
    setBusy(false);
  }

  return { busy, refusal, save: (name) => void (busy || fetchAll(name)) };
}

type Ask = Query<'export-report'>['ask'];

async function saveReport(report: ReportName, ask: Ask): Promise<CallRefusal | null> {
  const parts: string[] = [];
  let first: number | null = 2;
  let name = '';
  while (first !== null) {
    const answer: Answered<'export-report'> = await ask({ report, first });
    if (!answer.ok) return answer.refusal;
    parts.push(answer.value.csv);
    name = answer.value.name;
    first = answer.value.next;
  }
  saveFile(name, parts.join(''));
  return null;
}

/** Saves a text as a file; the byte order mark tells Excel that it is UTF-8. */
export function saveFile(name: string, text: string): void {
  const marked = text.startsWith('\ufeff') ? text : `\ufeff${text}`;
  const address = URL.createObjectURL(new Blob([marked], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
