// After the last test: what the simulated runs of all test files tried, how often, and what held.
import type { Reporter, TestModule } from 'vitest/node';
import { addTally, emptyTally, tallyLines } from './tally.ts';

export class SimulationTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const sum = emptyTally();
    let failed = 0;
    for (const each of modules)
      for (const test of each.children.allTests()) {
        const { simulated } = test.meta();
        if (simulated === undefined) continue;
        addTally(sum, simulated.tally);
        failed += simulated.failed;
      }
    if (Object.keys(sum.size).length > 0) console.log(`\n${tallyLines(sum, failed).join('\n')}`);
  }
}
