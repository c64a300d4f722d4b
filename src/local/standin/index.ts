/** The stand-in for Google: a strict, synchronous model of the services Carnet uses (docs/platform-model.md). */
export { Book, openBook, type Snapshot } from './workbook';
export type { BookOptions } from './workbook-state';
export type { FaultPlan } from './faults';
export type * from './outcome';
export type { Person } from './person';
export { StandIn } from './stand-in';
export type { RunHow, StandInOptions } from './stand-in-options';
export type { Tab } from './tab';
