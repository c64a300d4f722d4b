/** The workbench's own menu: what a person trying out the add-on needs beyond Sheets. */
import type { ExampleLanguage } from '../workbench/messages';
import { complain, confirmed, sayRunning, showProblem, toast } from './dialogs';
import { remember, showExecutions } from './executions-log';
import { showLetters } from './letters';
import type { Entry } from './menu';
import { ask } from './server';

/**
 * @param showFilled shows the first tab that has content below its headers
 * @param showStart shows what there is to try
 */
export function ownEntries(showFilled: () => void, showStart: () => void): Entry[] {
  return [
    { label: 'Start here', act: showStart },
    { label: 'Load the example salon', act: () => void loadExample('en', showFilled) },
    { label: 'Load the example salon in French', act: () => void loadExample('fr', showFilled) },
    { label: 'Load the example salon in Dutch', act: () => void loadExample('nl', showFilled) },
    { label: 'Remove the example salon', act: () => void removeExample() },
    { label: 'New empty workbook', act: () => void newWorkbook() },
    { label: 'Download as JSON', act: () => location.assign('/workbook.json') },
    'separator',
    { label: 'Put it in a sheet of your own', act: () => void open('/install.html', '_blank', 'noopener') },
    'separator',
    { label: 'Open the web app', act: () => void open(WEB_APP, '_blank', 'noopener') },
    { label: 'Run what the clock runs', act: () => void runClock() },
    { label: 'Letters', act: showLetters },
    { label: 'Executions and mail', act: showExecutions },
  ];
}

/** The address names a deployment; here there is one. */
const WEB_APP = '/macros/s/carnet/exec';

/** Triggers come at the hour that Google chooses; here when somebody asks for them. */
async function runClock(): Promise<void> {
  const ended = sayRunning();
  try {
    const reports = await ask('clock', null);
    for (const report of reports) remember(report);
    const names = reports.map(
      ({ fn, error, mails }) => `${fn}${error === null ? '' : `: ${error}`}${mailed(mails.length)}`,
    );
    toast('', names.length === 0 ? 'No trigger is set.' : names.join(' · '), 6);
  } catch (problem) {
    complain(problem);
  } finally {
    ended();
  }
}

function mailed(mails: number): string {
  if (mails === 0) return '';
  return mails === 1 ? ', one letter' : `, ${mails} letters`;
}

export async function loadExample(language: ExampleLanguage, showFilled: () => void): Promise<void> {
  const ended = sayRunning();
  try {
    const { status, sentence } = await ask('example', language);
    if (status === 'has clients') return await loadExampleAnew(language, sentence);
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
async function loadExampleAnew(language: ExampleLanguage, why: string): Promise<void> {
  const text = `${why} The example salon opens in a new one; the one on show is kept beside it, as …previous.json.`;
  if (!(await confirmed('Load the example salon', text))) return;
  await ask('empty', null);
  const { status, sentence } = await ask('example', language);
  if (status === 'loaded') location.reload();
  else showProblem(sentence);
}

async function removeExample(): Promise<void> {
  const text =
    'Take the example salon away? The workbook opens as it was before; what was done since is gone too.';
  if (!(await confirmed('Remove the example salon', text))) return;
  try {
    const { status, sentence } = await ask('remove-example', null);
    if (status === 'removed') location.reload();
    else showProblem(sentence);
  } catch (problem) {
    complain(problem);
  }
}

async function newWorkbook(): Promise<void> {
  const text = 'Start an empty workbook? The one on show is kept beside it, as …previous.json.';
  if (!(await confirmed('New empty workbook', text))) return;
  await ask('empty', null).catch(complain);
  // As in Sheets, another spreadsheet is another page: its sidebar and menus start fresh.
  location.reload();
}
