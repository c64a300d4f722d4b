/** How an execution ends: its return value, its error, or its unflushed writes. */
import { copied } from './boundary';
import { ServiceError } from './errors';
import type { Execution } from './execution';
import { HTML_OUTPUT } from './html-service';
import { releaseAll } from './lock-service';
import { behind } from './model';
import type { Outcome, Page } from './outcome';

/** A page returned by doGet becomes its content. */
export function result(value: unknown): unknown {
  const page = behind<() => Page>(value, HTML_OUTPUT);
  return page ? page() : copied(value);
}

/** Runs the script and reports how it ended. `act` returns the function that converts its result to this realm. */
export function finish(execution: Execution, act: () => () => unknown): Outcome {
  const { show, buffer } = execution;
  let outcome:
    | { status: 'returned'; value: unknown }
    | { status: 'threw'; error: ReturnType<typeof errorOf> };
  try {
    const value = act();
    buffer.land();
    outcome = { status: 'returned', value: value() };
  } catch (error) {
    if (!execution.death) {
      if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw error;
      landRest(execution);
    }
    outcome = { status: 'threw', error: worded(execution, error) };
  } finally {
    execution.workbook.end();
    releaseAll(execution);
  }
  if (execution.hookError) throw execution.hookError.error;
  const meter = execution.meter();
  const measured = { meter, effects: show.effects() };
  if (execution.death) {
    const { plan } = execution.death;
    buffer.landSurvivors(plan ?? {});
    return { status: 'killed', reason: plan ? 'fault' : 'time limit', ...measured };
  }
  if (execution.fault) return { status: 'threw', error: errorOf(execution.fault), ...measured };
  return { ...outcome, ...measured };
}

/** A script that throws keeps its writes; a write refused at this point has no one left to report to. */
function landRest(execution: Execution): void {
  for (;;) {
    try {
      execution.buffer.land();
      return;
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
    }
  }
}

/** An error that comes after the script's last line has not been worded yet; one that it threw has. */
function worded(execution: Execution, thrown: unknown): ReturnType<typeof errorOf> {
  const error = errorOf(thrown);
  return thrown instanceof ServiceError ? { ...error, message: execution.worded(error.message) } : error;
}

function errorOf(thrown: unknown): { name: string; message: string; stack: string } {
  if (typeof thrown !== 'object' || thrown === null)
    return { name: 'Error', message: String(thrown), stack: '' };
  const { name, message, stack } = thrown as Partial<Error>;
  return { name: String(name ?? 'Error'), message: String(message ?? thrown), stack: String(stack ?? '') };
}
