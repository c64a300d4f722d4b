// Asks the server to show the reports above the sheet: a page beside it cannot open a dialog by itself.
import { type CallRefusal, failureOf } from '../api';

/** Null once they are on their way, or why they are not. */
export function openReports(): Promise<CallRefusal | null> {
  const run = window.google?.script.run;
  if (run === undefined) return Promise.resolve({ code: 'offline' });
  return new Promise((resolve) => {
    run
      .withSuccessHandler(() => resolve(null))
      .withFailureHandler((error) => resolve(failureOf(error)))
      .openReports();
  });
}
