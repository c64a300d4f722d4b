// Random days at a salon with only points, where every figure is computed a second time by hand.
import { testRuns } from './runs';

testRuns('day', 61, 80);
