// Words on the command line that do not fit.
export class UsageProblem extends Error {}
