/** console and Logger: lines kept with the execution's effects. */
import type { Execution } from './execution';
import { model } from './model';
import { tagOf } from './signature';

export function consoleGlobals(execution: Execution): { console: object; Logger: object } {
  const line =
    (prefix: string) =>
    (...args: unknown[]) =>
      execution.show.log(prefix + args.map(written).join(' '));
  const logger: object = model(execution, 'Logger', {
    log(...args: unknown[]) {
      const [format, ...rest] = args;
      const text =
        typeof format === 'string' ? format.replace(/%s/g, () => written(rest.shift())) : written(format);
      execution.show.log(text);
      return logger;
    },
  });
  return {
    console: model(execution, 'console', {
      log: line(''),
      info: line(''),
      warn: line('warn: '),
      error: line('error: '),
    }),
    Logger: logger,
  };
}

function written(value: unknown): string {
  if (typeof value === 'string') return value;
  if (tagOf(value) === 'Error') return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
