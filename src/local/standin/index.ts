/** The stand-in for Google: a strict, synchronous model of the services Carnet uses (docs/platform-model.md). */

export type { FaultPlan } from './faults';
export { Memory } from './memory';
export type * from './outcome';
export type { Person } from './person';
export type { Loader } from './project';
export { StandIn } from './stand-in';
export type { RunHow, StandInOptions, VisitHow } from './stand-in-options';
export type { Tab } from './tab';
export { openWorkbook, type Snapshot, Workbook } from './workbook';
export type { WorkbookOptions } from './workbook-state';
