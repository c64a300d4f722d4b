// Random days at a salon with only points, where every figure is computed a second time by hand.
import { caught, testRuns } from './runs';
import { firstDay, Simulation } from './simulation';

const COMMANDS = 100;
const start = firstDay();

testRuns('day', 12, (seed) => {
  const day = new Simulation(start, seed);
  return caught(day, () => day.run(COMMANDS));
});
