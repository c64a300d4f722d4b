// What a till gets of a gift card that was looked up by its code, and sends instead of the code: it pays here and nowhere
// else, and for a month. So a code stands in the page only while it is typed, and in no browser's memory.
import { addDays, type Day, isDay } from '../day';
import { codeOf } from '../journal/canonical';
import { isSameSecret } from '../same-secret';

const LENGTH = 26;

/** A till may be without a network for days. */
const DAYS = 31;

/** The day of the look-up, and letters that only the holder of the secret can make of it. */
export function proofOfLookUp(secret: string, id: string, day: Day): string {
  return day + codeOf(['looked up', secret, id, day], LENGTH);
}

/** Whether somebody knew the card's code here, at most a month ago. */
export function isProofOfLookUp(secret: string, proof: string, id: string, today: Day): boolean {
  const day = proof.slice(0, proof.length - LENGTH);
  return isDay(day) && addDays(day, DAYS) >= today && isSameSecret(proof, proofOfLookUp(secret, id, day));
}
