// What is ticked and typed in the list of services, and its way into the catalog.
import { useState } from 'preact/hooks';
import type { ImportedItem } from '../../core/imported/imported-item';
import type { Cents } from '../../core/money';
import type { CallRefusal } from '../api';
import { moneyTyped } from '../money-words';
import { amountTyped } from '../rules/sample';
import { answerOf } from '../sender';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useFirstWords } from './first-words';
import { pointsForEach } from './use-ready-program';
import {
  type SalonKind,
  type ServiceName,
  salonKinds,
  serviceItem,
  usualPrice,
  usualServices,
} from './usual-services';

export type PricedRow = {
  readonly id: string;
  readonly name: string;
  readonly isTicked: boolean;
  readonly price: string;
  /** No price can be read from it. */
  readonly isWrong: boolean;
  tick(isOn: boolean): void;
  type(price: string): void;
};

export type OwnTyped = {
  readonly id: string;
  readonly name: string;
  readonly price: string;
  readonly isWrong: boolean;
};

type Typed = { readonly [Name in ServiceName]?: { readonly isTicked?: boolean; readonly price?: string } };

export function useServices() {
  const { words, currency, language } = useFirstWords();
  const { opened, reload } = useSession();
  const [kind, setKind] = useState<SalonKind>('hair');
  const [typed, setTyped] = useState<Typed>({});
  const [own, setOwn] = useState<readonly Omit<OwnTyped, 'isWrong'>[]>([]);
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const put = useCommand('put-catalog');
  const points = useCommand('set-item-points');
  const said = words.servicesStep;
  const there = new Set(opened.catalog.map(({ name }) => name));

  /** Null where none is typed, undefined where none can be read. */
  const priceOf = (text: string): Cents | null | undefined =>
    text.trim() === '' ? null : (amountTyped(text, currency) ?? undefined);

  const edit = (name: ServiceName, part: { readonly isTicked?: boolean; readonly price?: string }) =>
    setTyped((was) => ({ ...was, [name]: { ...was[name], ...part } }));

  function rowsOf(of: SalonKind): readonly (PricedRow & { readonly item: ImportedItem })[] {
    return usualServices[of].flatMap((service) => {
      const { name, usual } = service;
      if (there.has(said.usual[name])) return [];
      const suggested = usualPrice(service, currency);
      const price =
        typed[name]?.price ?? (suggested === null ? '' : moneyTyped(suggested, currency, language));
      const read = priceOf(price);
      // What is usual is ticked where the salon is of that kind, as long as nobody has said otherwise.
      const isTicked = typed[name]?.isTicked ?? (usual && of === kind);
      return {
        id: `price-${name}`,
        name: said.usual[name],
        isTicked,
        price,
        isWrong: isTicked && read === undefined,
        item: serviceItem(service, read ?? null, said),
        tick: (isOn: boolean) => edit(name, { isTicked: isOn }),
        // Whoever types a price offers it.
        type: (text: string) =>
          edit(name, text.trim() === '' ? { price: text } : { price: text, isTicked: true }),
      };
    });
  }

  const rows = rowsOf(kind);
  // Ticked in the list of another kind of salon: many are of two.
  const others = salonKinds.filter((other) => other !== kind).flatMap(rowsOf);
  const ticked = [...rows, ...others].filter(
    ({ isTicked, name }, at, all) => isTicked && all.findIndex((one) => one.name === name) === at,
  );
  const owned = own.map((one) => ({ ...one, isWrong: priceOf(one.price) === undefined }));
  const named = owned.filter(({ name }) => name.trim() !== '');
  const items: readonly ImportedItem[] = [
    ...ticked.map(({ item }) => item),
    ...named.map(
      ({ name, price }): ImportedItem => ({
        code: '',
        name: name.trim(),
        kind: 'service',
        category: '',
        price: priceOf(price) ?? null,
        active: true,
      }),
    ),
  ];

  return {
    kind,
    setKind,
    rows,
    own: owned,
    items,
    faulty: [...ticked, ...named].find(({ isWrong }) => isWrong) ?? null,
    isSaving,
    refusal,
    editOwn: (id: string, part: Partial<OwnTyped>) =>
      setOwn((was) => was.map((one) => (one.id === id ? { ...one, ...part } : one))),
    /** The new row's id. */
    addOwn(): string {
      const id = `own-${own.length + 1}`;
      setOwn([...own, { id, name: '', price: '' }]);
      return id;
    },
    /** @param earnsByItem each item gives the points that the catalog says, so each gets some */
    async save(earnsByItem: boolean): Promise<boolean> {
      if (isSaving) return false;
      setSaving(true);
      const added = answerOf(await put.send({ items: items.map((item) => ({ ...item })) }));
      const given =
        added.ok && earnsByItem ? answerOf(await points.send({ items: pointsForEach(items) })) : added;
      setSaving(false);
      setRefusal(given.ok ? null : given.refusal);
      if (!given.ok) return false;
      await reload();
      return true;
    },
  };
}
