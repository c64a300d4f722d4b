// Takes a ready programme: what it needs of the catalog first, then programme, reward and settings as one change.
import { useState } from 'preact/hooks';
import type { CommandOf } from '../../app/actions';
import type { CatalogItem } from '../../app/ports/catalog';
import type { ImportedItem } from '../../core/imported/imported-item';
import { type RawPolicies, writePolicies } from '../../core/settings/policies';
import type { CallRefusal } from '../api';
import { answerOf } from '../sender';
import { useSession } from '../session';
import { useSaveSettings } from '../settings/save-settings';
import { useCommand } from '../use-command';
import { useFirstWords } from './first-words';
import { POINTS_EACH, type ReadyProgram, readyRules } from './ready-programs';

type Points = CommandOf<'set-item-points'>['items'];

/** What every service gives that gives nothing yet. */
export function pointsForEach(
  services: readonly (Pick<ImportedItem, 'kind' | 'code' | 'name'> & Partial<CatalogItem>)[],
): Points {
  return services
    .filter(({ kind, catalogPoints = 0 }) => kind === 'service' && catalogPoints === 0)
    .map(({ kind, code, name }) => ({ kind, code, name, points: POINTS_EACH }));
}

export function useReadyProgram() {
  const words = useFirstWords();
  const { opened, reload } = useSession();
  const { save, isSaving, refusal: ofSettings } = useSaveSettings();
  const items = useCommand('put-catalog');
  const points = useCommand('set-item-points');
  const [isTaking, setTaking] = useState(false);
  const [refused, setRefused] = useState<CallRefusal | null>(null);

  async function prepared(system: ReadyProgram, free: ImportedItem | null): Promise<CallRefusal | null> {
    if (system === 'square' && free !== null) {
      const put = answerOf(await items.send({ items: [{ ...free }] }));
      if (!put.ok) return put.refusal;
    }
    const unpriced = system === 'simplybook' ? pointsForEach(opened.catalog) : [];
    if (unpriced.length > 0) {
      const set = answerOf(await points.send({ items: unpriced }));
      if (!set.ok) return set.refusal;
    }
    await reload();
    return null;
  }

  return {
    isTaking: isTaking || isSaving,
    refusal: refused ?? ofSettings,
    /** @param free what the tenth visit gives: its key in the catalog, and the item if it is not there yet */
    async take(
      system: ReadyProgram,
      free: { readonly key: string; readonly item: ImportedItem | null },
    ): Promise<boolean> {
      if (isTaking || isSaving) return false;
      setTaking(true);
      const failed = await prepared(system, free.item);
      setTaking(false);
      setRefused(failed);
      if (failed !== null) return false;
      const { program, reward, policies } = readyRules(system, free.key, words);
      const kept = opened.rules.rewards.filter(({ name }) => name !== reward.name);
      const saved = await save({
        policies: { ...(writePolicies(opened.ruleset) as RawPolicies), ...policies },
        rules: { programs: [...opened.rules.programs, program], rewards: [...kept, reward] },
      });
      return saved.at === 'saved';
    },
  };
}
