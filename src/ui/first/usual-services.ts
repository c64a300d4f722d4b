// What salons of each kind usually offer, with prices to start from. The names are words; the figures stand here once.
import type { ImportedItem } from '../../core/imported/imported-item';
import type { Cents, Currency } from '../../core/money';
import type { StartingWords } from '../../i18n/catalog-shape';

type Words = StartingWords['servicesStep'];
export type SalonKind = keyof Words['kinds'];
export type ServiceName = keyof Words['usual'];
type Group = keyof Words['groups'];

/** @param usual ticked from the beginning, where a salon is of that kind */
type Service = {
  readonly name: ServiceName;
  readonly group: Group;
  readonly price: number;
  readonly usual: boolean;
};

const most = (name: ServiceName, group: Group, price: number): Service => ({
  name,
  group,
  price,
  usual: true,
});
const some = (name: ServiceName, group: Group, price: number): Service => ({
  name,
  group,
  price,
  usual: false,
});

/** Prices in whole units of a currency like the euro, as salons in Belgium and France ask. */
export const usualServices: { readonly [Kind in SalonKind]: readonly Service[] } = {
  hair: [
    most('womensCut', 'cut', 55),
    most('mensCut', 'cut', 32),
    some('childrensCut', 'cut', 22),
    most('blowDry', 'styling', 29),
    some('updo', 'styling', 65),
    most('color', 'color', 68),
    some('highlights', 'color', 85),
    most('balayage', 'color', 98),
    some('hairMask', 'care', 18),
  ],
  barber: [
    most('mensCut', 'cut', 28),
    most('clipperCut', 'cut', 18),
    some('childrensCut', 'cut', 20),
    most('cutAndBeard', 'cut', 42),
    most('beardTrim', 'beard', 18),
    some('wetShave', 'beard', 28),
    some('barberWash', 'styling', 12),
    some('greyBlending', 'color', 25),
  ],
  beauty: [
    most('facial', 'face', 60),
    some('deepFacial', 'face', 75),
    most('browShape', 'eyes', 15),
    some('browTint', 'eyes', 15),
    some('lashLift', 'eyes', 55),
    some('makeUp', 'face', 45),
    most('legWax', 'waxing', 32),
    some('underarmWax', 'waxing', 15),
    some('bikiniWax', 'waxing', 22),
    some('upperLip', 'waxing', 10),
    some('manicure', 'hands', 30),
    some('pedicure', 'feet', 42),
  ],
  nails: [
    most('manicure', 'hands', 30),
    most('gelPolish', 'hands', 38),
    most('gelNails', 'hands', 58),
    most('gelRefill', 'hands', 45),
    some('nailRemoval', 'hands', 15),
    some('nailArt', 'hands', 10),
    most('pedicure', 'feet', 42),
  ],
  massage: [
    most('massageHalf', 'body', 40),
    most('massageHour', 'body', 70),
    some('backMassage', 'body', 45),
    some('hotStone', 'body', 80),
    some('bodyScrub', 'body', 50),
    some('footMassage', 'feet', 35),
  ],
};

export const salonKinds = Object.keys(usualServices) as readonly SalonKind[];

/** Currencies in which such figures are plausible; in others a wrong price is worse than none. */
const alike: readonly string[] = ['EUR', 'CHF', 'GBP', 'USD', 'CAD', 'AUD'];

export function usualPrice({ price }: Service, { code, decimals }: Currency): Cents | null {
  return alike.includes(code) ? price * 10 ** decimals : null;
}

export function serviceItem({ name, group }: Service, price: Cents | null, words: Words): ImportedItem {
  return {
    code: '',
    name: words.usual[name],
    kind: 'service',
    category: words.groups[group],
    price,
    active: true,
  };
}

/** Each service once, by its name, with the price of the first kind of salon that has it. */
export const everyService: readonly Service[] = [
  ...new Map(
    Object.values(usualServices)
      .flat()
      .reverse()
      .map((service) => [service.name, service]),
  ).values(),
].reverse();
