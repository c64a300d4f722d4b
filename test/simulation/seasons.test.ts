// Random seasons at a salon that uses everything: whatever fails and whoever acts, the ledger says what was asked for.
import { caught, testRuns } from './runs';
import { WholeSalon, wholeFirstDay } from './whole-salon';

const COMMANDS = 100;
const start = wholeFirstDay();

testRuns('season', 12, (seed) => {
  const season = new WholeSalon(start, seed);
  return caught(season, () => season.run(COMMANDS));
});
