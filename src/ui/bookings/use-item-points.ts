// The points of services as they are typed: a switch and a number each, beside what the catalog says.
import { useState } from 'preact/hooks';
import type { CommandOf } from '../../app/actions';
import type { CatalogItem } from '../../app/ports/catalog';
import { catalogKey } from '../../core/invoice/catalog';

export type ItemTyped = { readonly isOn: boolean; readonly points: string };

type Items = CommandOf<'set-item-points'>['items'];

export function useItemPoints(catalog: readonly CatalogItem[]) {
  const [edited, setEdited] = useState<{ readonly [key: string]: ItemTyped }>({});
  const services = catalog.filter(({ kind, active }) => kind === 'service' && active);
  const typedOf = (item: CatalogItem): ItemTyped =>
    edited[catalogKey(item)] ?? {
      isOn: item.catalogPoints > 0,
      points: item.catalogPoints > 0 ? String(item.catalogPoints) : '',
    };
  const changed = services.filter((item) => pointsOf(typedOf(item)) !== item.catalogPoints);
  return {
    services,
    typedOf,
    edit: (item: CatalogItem, part: Partial<ItemTyped>) =>
      setEdited({ ...edited, [catalogKey(item)]: { ...typedOf(item), ...part } }),
    /** Gives a number to all services that are not on. */
    fillIn: (points: string) => {
      const filled = services
        .filter((item) => !typedOf(item).isOn)
        .map((item) => [catalogKey(item), { isOn: true, points }] as const);
      setEdited({ ...edited, ...Object.fromEntries(filled) });
    },
    hasUnfilled: services.some((item) => !typedOf(item).isOn),
    isPoints: (points: string) => pointsOf({ isOn: true, points }) !== null,
    isWrong: (item: CatalogItem) => pointsOf(typedOf(item)) === null,
    /** What is to be saved, if everything can be read. */
    changed: (): Items =>
      changed.map((item) => {
        const { kind, code, name } = item;
        return { kind, code, name, points: pointsOf(typedOf(item)) ?? 0 };
      }),
    /** The first service with a number that is none. */
    wrong: services.find((item) => pointsOf(typedOf(item)) === null),
    forget: () => setEdited({}),
  };
}

/** Null if it is switched on and no number above zero. */
function pointsOf({ isOn, points }: ItemTyped): number | null {
  if (!isOn) return 0;
  return /^\d{1,7}$/.test(points.trim()) && Number(points) > 0 ? Number(points) : null;
}

/** The catalog with these points, until it is read again. */
export function withPoints(catalog: readonly CatalogItem[], items: Items): readonly CatalogItem[] {
  const points = new Map(items.map((item) => [catalogKey(item), item.points]));
  return catalog.map((item) => ({
    ...item,
    catalogPoints: points.get(catalogKey(item)) ?? item.catalogPoints,
  }));
}
