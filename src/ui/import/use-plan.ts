// What taking an import in would change: asked for whenever something of it changes, and never that of an earlier state.
import { useEffect, useState } from 'preact/hooks';
import { type Asking, type Intake, type IntakePlan, planIntake } from '../../files/take-in/run';
import type { CallRefusal } from '../api';

/** What a person changed here takes a moment, so that several changes are one plan. */
const PAUSE = 400;

type Answer = {
  readonly of: Intake;
  readonly plan: IntakePlan | null;
  readonly refusal: CallRefusal | null;
};

export type Planned = {
  /** Null until it has come. */
  readonly plan: IntakePlan | null;
  readonly refusal: CallRefusal | null;
  /** How many clients and sales have been looked at so far. */
  readonly asked: number;
};

/** @param intake what is asked about; null while it is not known, or not wanted any more: the last plan stays then */
export function usePlan(intake: Intake | null, asking: Asking<CallRefusal>, isOpen: boolean): Planned {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (intake === null || !isOpen) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      setAsked(0);
      void planIntake(intake, asking, (done) => isCurrent && setAsked(done)).then((made) => {
        if (!isCurrent) return;
        setAnswer(
          made.ok
            ? { of: intake, plan: made.value, refusal: null }
            : { of: intake, plan: null, refusal: made.refusal },
        );
      });
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [intake, asking, isOpen]);
  const own = answer !== null && answer.of === intake ? answer : null;
  return { plan: own?.plan ?? null, refusal: own?.refusal ?? null, asked: own === null ? asked : 0 };
}
