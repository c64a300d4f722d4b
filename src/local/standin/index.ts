/** The stand-in for Google: a strict, synchronous model of the services Carnet uses (docs/platform-model.md). */
export { Book, type BookOptions, openBook, type Snapshot } from './book';
export type { CellValue } from './cell';
export type { RunAs } from './circumstances';
export type { FaultPlan } from './faults';
export type * from './outcome';
export type { Person, Typed } from './person';
export { type RunHow, StandIn, type StandInOptions } from './stand-in';
export type { CellView, Tab } from './tab';
