// The countries whose usual figures Carnet knows, by their ISO 3166 codes.
export const countries = ['other', 'BE', 'FR', 'NL'] as const;
export type Country = (typeof countries)[number];
