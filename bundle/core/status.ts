import type { Status } from '../../schemas/src/status.ts';
import { copyOf } from './diagnostics.ts';
import { recheck } from './recheck.ts';
import type { Script } from './script.ts';
import { tryOr } from './try-or.ts';

/** What `status()` answers: looked up anew, and a copy wherever the page allows one. */
export function statusOf(script: Script): Status {
  recheck(script);
  const { _counts, _installs, _problems, _settings, _vendors } = script;
  const status: Status = {
    ..._installs[0]!,
    installs: _installs,
    consent: _settings.consent,
    counts: { heard: _counts.pushed + _counts.held + _counts.dropped + _counts.ignored, ..._counts },
    vendors: _vendors,
    problems: [..._problems.values()],
  };
  // Where a page has changed what lists do, this still works; where it has put a number on Object.prototype, it may not.
  tryOr(() => {
    if (!_settings.vendors.length) status.problems[_problems.size] = { code: 'vendors_unset' };
  });
  return tryOr(() => copyOf(status)) || status;
}
