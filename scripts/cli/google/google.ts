/** What commands for Google's APIs need of the machine. */
import type { Clock } from '../../google/clock.ts';
import type { Credentials } from '../../google/login.ts';

export interface Google {
  readonly credentials: Credentials;
  readonly clock: Clock;
}
