// What the tenth visit may give: a service of the catalog, or, as long as there is none, a usual one that is put there.
import type { CatalogItem } from '../../app/ports/catalog';
import type { ImportedItem } from '../../core/imported/imported-item';
import type { FirstWords } from './first-words';
import { everyService, serviceItem, usualPrice } from './usual-services';

export type FreeItem = {
  /** How a rule names it: its code, or its name where it has none. */
  readonly key: string;
  readonly name: string;
  /** What has to be put into the catalog for it; null if it is there. */
  readonly item: ImportedItem | null;
};

const firstOffered = 'blowDry';

export function freeChoices(catalog: readonly CatalogItem[], words: FirstWords): readonly FreeItem[] {
  const services = catalog.filter(({ kind, active }) => kind === 'service' && active);
  if (services.length > 0)
    return services.map(({ code, name }) => ({ key: code === '' ? name : code, name, item: null }));
  const first = everyService.filter(({ name }) => name === firstOffered);
  const others = everyService.filter(({ name }) => name !== firstOffered);
  return [...first, ...others].map((service) => {
    const item = serviceItem(service, usualPrice(service, words.currency), words.words.servicesStep);
    return { key: item.name, name: item.name, item };
  });
}
