// Random seasons at a salon that uses every feature: despite failures and manual edits, the ledger matches the requests.
import { testRuns } from './runs';

testRuns('season', 11, 20);
