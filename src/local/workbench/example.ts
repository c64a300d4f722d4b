/** Fills the book with the example salon, through the add-on's own import, as its sidebar would. */
import type { Outcome, Person } from '../standin/index';
import type { ExampleAnswer } from './messages';

/** What the example may use of the add-on: the functions it exposes, and a person at the sheet. */
export interface AddOnDoor {
  readonly exposed: readonly string[];
  /** Runs an exposed function as google.script.run does. */
  call(fn: string, args: readonly unknown[]): Outcome;
  readonly person: Person;
}

export function loadExample(_addOn: AddOnDoor): ExampleAnswer {
  return { status: 'not available', sentence: 'The example salon is not available in this add-on.' };
}
