/** Reduces the stand-in's outcome of an execution to what the page and a developer need. */
import type { Outcome, Page } from '../standin/index';
import type { PageHtml, Report, Visited } from './messages';

export function report(fn: string, outcome: Outcome, milliseconds: number): Report {
  const { effects, meter } = outcome;
  const sidebar = effects.sidebars.at(-1);
  return {
    fn,
    status: outcome.status,
    value: outcome.status === 'returned' ? outcome.value : null,
    error: failure(outcome),
    toasts: effects.toasts,
    menus: effects.menus,
    sidebar: sidebar ? pageHtml(sidebar) : null,
    dialogs: effects.dialogs.map((dialog) => ({ ...pageHtml(dialog), modal: dialog.modal })),
    mails: effects.mails,
    log: effects.log,
    activeTab: effects.activeTab,
    activeArea: effects.activeArea,
    calls: meter.calls.length,
    milliseconds,
  };
}

/** What doGet returned: its page, and the report of its execution without it. */
export function visited(outcome: Outcome, milliseconds: number): Visited {
  const whole = report('doGet', outcome, milliseconds);
  const value = whole.value as Partial<Page> | null;
  const page = typeof value?.html === 'string' ? pageHtml(value as Page) : null;
  return { page, report: { ...whole, value: null } };
}

function pageHtml({ title, html, width, height, metaTags }: Page): PageHtml {
  return { title, html, metaTags, width: width ?? null, height: height ?? null };
}

/** Google shows an error as "Name: message". */
function failure(outcome: Outcome): string | null {
  if (outcome.status === 'threw') return `${outcome.error.name}: ${outcome.error.message}`;
  if (outcome.status === 'killed') {
    return outcome.reason === 'time limit' ? 'Exceeded maximum execution time' : 'The execution was stopped.';
  }
  return null;
}
