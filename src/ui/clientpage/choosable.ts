// A reward that its client can choose with points alone.
import type { RewardReach } from '../../core/points/exchange';

export type Choosable = RewardReach & { readonly exchange: NonNullable<RewardReach['exchange']> };
