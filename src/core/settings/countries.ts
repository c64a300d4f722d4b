// Countries whose usual figures Carnet knows, by ISO 3166 code.
export const countries = ['other', 'BE', 'FR', 'NL'] as const;
export type Country = (typeof countries)[number];
