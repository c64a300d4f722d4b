// The parts that several commands are made of, as they cross the api.
import * as v from 'valibot';
import { isDay } from '../core/day';
import { itemKinds } from '../core/invoice';
import { LARGEST } from '../core/money';

/** Made by the form: the same for every try of the same request. */
export const commandKey = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest), v.trim());

/** One line of a cell: names, codes, remarks. */
export const shortText = text(200);

export const day = v.pipe(v.string(), v.check(isDay, 'not a day'));

/** Minor units. */
export const cents = v.pipe(v.number(), v.integer(), v.minValue(-LARGEST), v.maxValue(LARGEST));

/** A row as the form last saw it: a hint, checked before it is used. */
export const rowHint = v.pipe(v.number(), v.integer(), v.minValue(0));

export const memberId = v.pipe(v.string(), v.regex(/^[0-9A-Z]{8}$/));

/** A gift card or voucher by its code, as staff typed it, and where its row was last seen. */
export const presentedCard = v.object({ code: v.pipe(v.string(), v.maxLength(60)), row: rowHint });

/** A reward that was picked; points where the reward lets staff say how many. */
export const rewardPicked = v.object({
  reward: v.pipe(shortText, v.minLength(1)),
  points: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999_999))),
});

/** An entry by its number, and the row where it was last seen. */
export const entrySeen = v.object({ seq: v.pipe(v.number(), v.integer(), v.minValue(1)), row: rowHint });

/** The member as the form saw it. */
export const memberSeen = v.object({
  id: memberId,
  row: rowHint,
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const units = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));

/** A line at the till: nothing below zero; set-offs come from imports only. */
export const tillLine = v.object({
  kind: v.picklist(itemKinds),
  item: shortText,
  name: v.pipe(shortText, v.minLength(1)),
  category: shortText,
  quantity: units,
  amount: cents,
  discount: v.pipe(cents, v.minValue(0)),
  /** Where it is another than the invoice's. */
  staff: v.exactOptional(shortText),
});

const importedLine = v.object({
  kind: v.picklist([...itemKinds, 'deduction']),
  of: v.exactOptional(v.picklist(itemKinds)),
  item: shortText,
  name: shortText,
  category: shortText,
  quantity: v.pipe(v.number(), v.integer(), v.minValue(-9999), v.maxValue(9999)),
  amount: cents,
  discount: v.pipe(cents, v.minValue(0)),
  tax: shortText,
  staff: v.exactOptional(shortText),
});

/** An invoice as the reading of a file gave it, on its way back in a portion. */
export const importedInvoice = v.object({
  /** The client's code in the source; '' for a walk-in. */
  client: shortText,
  invoice: v.object({
    source: shortText,
    receipt: shortText,
    numberedDaily: v.exactOptional(v.literal(true)),
    day,
    staff: shortText,
    lines: v.array(importedLine),
  }),
});
