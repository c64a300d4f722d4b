// What a message may say of a client, by name. Not every occasion has every variable.

/** In the order in which an editor offers them. Stored in no record: templates keep the words of their own language. */
export const variables = [
  'firstName',
  'name',
  'points',
  'balance',
  'nextReward',
  'pointsToGo',
  'service',
  'description',
  'card',
  'level',
  'usableFrom',
  'expiry',
  'link',
  'salon',
] as const;

export type Variable = (typeof variables)[number];

/** The words for the variables in one language, without braces: `first name`. */
export type VariableNames = { readonly [name in Variable]: string };

/** What is known; '' where there is nothing to say, such as a next reward for who has them all. */
export type VariableValues = { readonly [name in Variable]: string };
