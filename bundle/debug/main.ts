import type { Status } from '../../schemas/src/status.ts';
import type { Page } from '../../schemas/src/vendor.ts';
import { later } from '../src/later.ts';
import { start } from '../src/start.ts';
import { stateTeller } from './tell-states.ts';
import { watch } from './watch.ts';

const page = window as Page & { chatTracker: { status?(): Status } };
start(page, 'debug', watch);

const { status } = page.chatTracker;
if (status)
  later(
    page,
    stateTeller(status, line => console.info(line)),
  );
