// What the example salon sells, and which line of the real books is which of it.
import type { ImportedItem } from '../../core/imported/imported-item';
import type { Language } from '../../core/language';
import { catalogOf } from '../../i18n/catalog';

/** The real salon's descriptions, by what they stand for here; all others of its services are left out. */
const SERVICES = {
  womensCut: { price: 5500, group: 'cut', books: /^Women's hair cut/ },
  mensCut: { price: 3200, group: 'cut', books: /^Men's hair cut|neck trim/ },
  childrensCut: { price: 2200, group: 'cut', books: /^Children|Fringe/ },
  blowDry: { price: 2900, group: 'styling', books: /^Blowdry/ },
  updo: { price: 6500, group: 'styling', books: /updo/ },
  color: { price: 6800, group: 'color', books: /^Color |camo color/ },
  highlights: { price: 8500, group: 'color', books: /ighlights|accent lights|Accent lights/ },
  balayage: { price: 9800, group: 'color', books: /Balayage|double process/ },
  hairMask: { price: 1800, group: 'care', books: /Treatments|Smart Bond/ },
} as const;

type ServiceName = keyof typeof SERVICES;

const PRODUCTS: { readonly [Of in Language]: readonly (readonly [name: string, price: number])[] } = {
  en: [
    ['Shampoo 250 ml', 2150],
    ['Conditioner 250 ml', 2350],
    ['Hair oil 100 ml', 2900],
    ['Styling paste 75 g', 1950],
    ['Hairspray 300 ml', 1750],
  ],
  fr: [
    ['Shampoing 250 ml', 2150],
    ['Après-shampoing 250 ml', 2350],
    ['Huile pour cheveux 100 ml', 2900],
    ['Pâte coiffante 75 g', 1950],
    ['Laque 300 ml', 1750],
  ],
  nl: [
    ['Shampoo 250 ml', 2150],
    ['Conditioner 250 ml', 2350],
    ['Haarolie 100 ml', 2900],
    ['Stylingpasta 75 g', 1950],
    ['Haarlak 300 ml', 1750],
  ],
};

const RETAIL: { readonly [Of in Language]: string } = { en: 'Retail', fr: 'Vente', nl: 'Verkoop' };

export type Sold = { readonly name: string; readonly price: number };

/** A line of the books in the example's terms; null for what it does not sell. @param isRetail by the books' list of products */
export function soldAs(description: string, isRetail: boolean, language: Language): Sold | null {
  if (isRetail) {
    const list = PRODUCTS[language];
    const [name = '', price = 0] = list[description.length % list.length] ?? [];
    return { name, price };
  }
  const names = Object.keys(SERVICES) as readonly ServiceName[];
  const found = names.find((name) => SERVICES[name].books.test(description));
  return found === undefined ? null : { name: serviceName(found, language), price: SERVICES[found].price };
}

export function serviceName(name: ServiceName, language: Language): string {
  return catalogOf(language).servicesStep.usual[name];
}

export function items(language: Language): readonly ImportedItem[] {
  const { groups } = catalogOf(language).servicesStep;
  const { kinds } = catalogOf(language).choices;
  const item = { code: '', active: true } as const;
  return [
    ...(Object.keys(SERVICES) as readonly ServiceName[]).map((name) => ({
      ...item,
      name: serviceName(name, language),
      kind: 'service' as const,
      category: groups[SERVICES[name].group],
      price: SERVICES[name].price,
    })),
    ...PRODUCTS[language].map(([name, price]) => ({
      ...item,
      name,
      kind: 'product' as const,
      category: RETAIL[language],
      price,
    })),
    { ...item, name: kinds.giftcard, kind: 'giftcard' as const, category: '', price: 5000 },
  ];
}
