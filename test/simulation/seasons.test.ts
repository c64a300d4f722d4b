// Random seasons at a salon that uses every feature: despite failures and manual edits, ledger matches the requests.
import { caught, testRuns } from './runs';
import { WholeSalon, wholeFirstDay } from './whole-salon';

const COMMANDS = 100;
const start = wholeFirstDay();

testRuns('season', 12, (seed) => {
  const season = new WholeSalon(start, seed);
  return caught(season, () => season.run(COMMANDS));
});
