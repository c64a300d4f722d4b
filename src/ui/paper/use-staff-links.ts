// Makes a new link for everyone who is active, one after the other. What was made stays when one fails: it goes on from there.
import { useState } from 'preact/hooks';
import type { StaffList } from '../../app/staff/list-staff';
import type { CallRefusal } from '../api';
import { useCommand } from '../use-command';

export type MadeLink = { readonly number: number; readonly name: string; readonly link: string };

export type StaffLinks = {
  readonly made: readonly MadeLink[];
  readonly phase: 'asked' | 'making' | 'made';
  readonly refusal: CallRefusal | null;
  make(): Promise<void>;
};

export function useStaffLinks(persons: StaffList['persons']): StaffLinks {
  const [made, setMade] = useState<readonly MadeLink[]>([]);
  const [phase, setPhase] = useState<StaffLinks['phase']>('asked');
  const { send, refusal } = useCommand('link-staff');

  async function make(): Promise<void> {
    setPhase('making');
    let done = made;
    for (const { number } of persons) {
      if (done.some((one) => one.number === number)) continue;
      const outcome = await send({ staff: number });
      if (outcome === null) return;
      // Gone or switched off in the meantime.
      if ('refusal' in outcome && outcome.refusal.code.startsWith('staff-')) continue;
      if (!('value' in outcome)) return setPhase('asked');
      const { person, link } = outcome.value;
      done = [...done, { number: person.number, name: person.name, link: link ?? '' }];
      setMade(done);
    }
    setPhase('made');
  }

  return { made, phase, refusal, make };
}
