/** ScriptApp: authorisation modes, time-driven triggers and the address of the web app. */

import { ServiceError } from './errors';
import type { Execution } from './execution';
import { behind, enumeration, model } from './model';
import { accept } from './signature';
import type { Workbook } from './workbook';
import type { Trigger } from './workbook-state';

export const AUTH_MODE = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const EVENT_TYPE = enumeration('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE');
const TRIGGER_SOURCE = enumeration('SPREADSHEETS', 'CLOCK');
const MOST_TRIGGERS = 20;
const MINUTES: readonly number[] = [1, 5, 10, 15, 30];
const TRIGGER = 'Trigger';

/** @param address the web app's, as a script is told it; null if it is not deployed */
export function scriptApp(execution: Execution, account: string, address: string | null): object {
  const { workbook } = execution;
  const call = <T>(method: string, act: () => T): T => {
    execution.permissions.require('triggers', `ScriptApp.${method}`);
    return execution.call({ kind: 'triggers', name: `ScriptApp.${method}`, where: '', cells: 0 }, act);
  };
  return model(execution, 'ScriptApp', {
    AuthMode: AUTH_MODE,
    EventType: EVENT_TYPE,
    TriggerSource: TRIGGER_SOURCE,
    getProjectTriggers: () =>
      call('getProjectTriggers', () =>
        execution.realm.list(ownedBy(workbook, account).map((trigger) => triggerObject(execution, trigger))),
      ),
    deleteTrigger(...args: unknown[]) {
      const trigger = behind<Trigger>(args[0], TRIGGER);
      if (!trigger)
        throw new ServiceError(
          "The parameters don't match the method signature for ScriptApp.deleteTrigger.",
        );
      call('deleteTrigger', () =>
        workbook.change({ triggers: workbook.state.triggers.filter(({ id }) => id !== trigger.id) }),
      );
    },
    getService: () =>
      model(execution, 'Service', {
        // The reference lists the script.scriptapp scope for neither method.
        getUrl: () => address,
        isEnabled: () => address !== null,
      }),
    newTrigger(...args: unknown[]) {
      accept('ScriptApp.newTrigger', args, ['string']);
      execution.permissions.require('triggers', 'ScriptApp.newTrigger');
      const clock = () => clockBuilder(execution, args[0] as string, account);
      return model(execution, 'TriggerBuilder', { timeBased: clock });
    },
  });
}

function clockBuilder(execution: Execution, handler: string, owner: string): object {
  const schedule: Record<string, number | string> = {};
  const set = (method: string, least: number, most: number) => ({
    [method]: (...args: unknown[]) => {
      accept(`ClockTriggerBuilder.${method}`, args, ['number']);
      const value = args[0] as number;
      if (!Number.isInteger(value) || value < least || value > most) {
        throw new ServiceError(
          `The value you passed to ${method} was invalid. It must be one of ${least} to ${most}.`,
        );
      }
      schedule[method] = value;
      return self;
    },
  });
  const self: object = model(execution, 'ClockTriggerBuilder', {
    everyMinutes(...args: unknown[]) {
      accept('ClockTriggerBuilder.everyMinutes', args, ['number']);
      const [value] = args as [number];
      if (!MINUTES.includes(value))
        throw new ServiceError(
          `The value you passed to everyMinutes was invalid. It must be one of ${MINUTES.join(', ')}, not ${value}.`,
        );
      schedule.everyMinutes = value;
      return self;
    },
    ...set('everyHours', 1, 23),
    ...set('everyDays', 1, 366),
    ...set('atHour', 0, 23),
    ...set('nearMinute', 0, 59),
    inTimezone(...args: unknown[]) {
      accept('ClockTriggerBuilder.inTimezone', args, ['string']);
      schedule.inTimezone = args[0] as string;
      return self;
    },
    create() {
      if (!['everyMinutes', 'everyHours', 'everyDays'].some((unit) => schedule[unit] !== undefined)) {
        throw new ServiceError('The trigger has no interval.');
      }
      return execution.call(
        { kind: 'triggers', name: 'ClockTriggerBuilder.create', where: handler, cells: 0 },
        () => {
          const { workbook } = execution;
          if (ownedBy(workbook, owner).length >= MOST_TRIGGERS) {
            throw new ServiceError(
              'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
            );
          }
          const trigger: Trigger = { id: String(workbook.freshId()), owner, handler, schedule };
          workbook.change({ triggers: [...workbook.state.triggers, trigger] });
          return triggerObject(execution, trigger);
        },
      );
    },
  });
  return self;
}

function ownedBy({ state }: Workbook, account: string): readonly Trigger[] {
  return state.triggers.filter(({ owner }) => owner === account);
}

function triggerObject(execution: Execution, trigger: Trigger): object {
  return model(
    execution,
    TRIGGER,
    {
      getHandlerFunction: () => trigger.handler,
      getUniqueId: () => trigger.id,
      getEventType: () => EVENT_TYPE.CLOCK,
      getTriggerSource: () => TRIGGER_SOURCE.CLOCK,
    },
    trigger,
  );
}
