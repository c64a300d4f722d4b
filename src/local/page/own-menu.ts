/** The workbench's own menu: what a person trying out the add-on needs beyond Sheets. */
import { complain, confirmed, sayRunning, showProblem, toast } from './dialogs';
import { showExecutions } from './executions-log';
import type { Entry } from './menu';
import { ask } from './server';

/** @param showFilled shows the first tab that has content below its headers */
export function ownEntries(showFilled: () => void): Entry[] {
  return [
    { label: 'Load the example salon', act: () => void loadExample(showFilled) },
    { label: 'New empty workbook', act: () => void newWorkbook() },
    { label: 'Download as JSON', act: () => location.assign('/workbook.json') },
    'separator',
    { label: 'Put it in a sheet of your own', act: () => void open('/install.html', '_blank', 'noopener') },
    'separator',
    { label: 'Executions and mail', act: showExecutions },
  ];
}

async function loadExample(showFilled: () => void): Promise<void> {
  const ended = sayRunning();
  try {
    const { status, sentence } = await ask('example', null);
    if (status === 'has clients') return await loadExampleAnew(sentence);
    if (status !== 'loaded') return showProblem(sentence);
    toast('', sentence, 6);
    showFilled();
  } catch (problem) {
    complain(problem);
  } finally {
    ended();
  }
}

/** Nobody's own clients are mixed with those of the example. */
async function loadExampleAnew(why: string): Promise<void> {
  const text = `${why} The example salon opens in a new one; the one on show is kept beside it, as …previous.json.`;
  if (!(await confirmed('Load the example salon', text))) return;
  await ask('empty', null);
  const { status, sentence } = await ask('example', null);
  if (status === 'loaded') location.reload();
  else showProblem(sentence);
}

async function newWorkbook(): Promise<void> {
  const text = 'Start an empty workbook? The one on show is kept beside it, as …previous.json.';
  if (!(await confirmed('New empty workbook', text))) return;
  await ask('empty', null).catch(complain);
  // As in Sheets, another spreadsheet is another page: its sidebar and menus start fresh.
  location.reload();
}
