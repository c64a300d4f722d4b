/** Session: who runs the script, and where. */
import type { Execution } from './execution';
import { model } from './model';

export interface SessionFacts {
  readonly user: string;
  readonly timeZone: string;
  readonly locale: string;
  /** A simple trigger runs but gets no e-mail address; all others need the scope. */
  readonly simpleTrigger: boolean;
  /** A web app that runs as its owner does not learn who visits it. */
  readonly visitor: boolean;
}

export function session(execution: Execution, facts: SessionFacts): object {
  const user = (method: string, who: { readonly hidden: boolean }) => () => {
    if (!facts.simpleTrigger) execution.permissions.require('email', `Session.${method}`);
    return userObject(execution, who.hidden ? '' : facts.user);
  };
  return model(execution, 'Session', {
    getActiveUser: user('getActiveUser', { hidden: facts.simpleTrigger || facts.visitor }),
    getEffectiveUser: user('getEffectiveUser', { hidden: facts.simpleTrigger }),
    getScriptTimeZone: () => facts.timeZone,
    getActiveUserLocale: () => facts.locale,
  });
}

export function userObject(execution: Execution, email: string): object {
  return model(execution, 'User', { getEmail: () => email, toString: () => email });
}
