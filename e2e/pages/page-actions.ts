/** What happens on a page after it is loaded, one action after the other, and what comes of it. */

import type { PageAction } from '../../bundle/vendors/room/load-order/scenarios.ts';
import type { Widget } from '../../bundle/vendors/room/simulator.ts';
import type { ChatRecord } from '../../schemas/src/record.ts';
import type { Status } from '../../schemas/src/status.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import { type StandIn, startContainer } from '../../template/gtm/run/stand-in.ts';
import { passTime } from './hold-timers.ts';

/** What came of a page. */
export interface Outcome {
  /** What the chat told. */
  readonly fired: readonly string[];
  /** The same, with what tells apart the things that one name stands for. */
  readonly cases: readonly string[];
  /** What the site's own functions heard of it. */
  readonly seen: readonly string[];
  readonly records: readonly ChatRecord[];
  readonly status: Status | undefined;
  /** What went wrong in the chat or in GTM. */
  readonly errors: readonly string[];
}

/** What the setup of the page has put there. */
type PageWindow = Window & {
  readonly chat: Widget;
  readonly seen: readonly string[];
  readonly chatTracker?: { status?(): Status };
};

/** A record as we have pushed it: GTM puts a number of its own on each message. */
function withoutNumber(entry: object): ChatRecord {
  const { 'gtm.uniqueEventId': _, ...record } = entry as ChatRecord & { 'gtm.uniqueEventId'?: number };
  return JSON.parse(JSON.stringify(record));
}

const containers: StandIn[] = [];

/** Adds a script to the page; a module has to be waited for. */
function addScript(text: string, module = false): Promise<void> | undefined {
  const script = document.createElement('script');
  if (module) script.type = 'module';
  script.text = module ? `${text}\n;dispatchEvent(new Event('ran'));` : text;
  const ran = new Promise<void>(resolve => addEventListener('ran', () => resolve(), { once: true }));
  document.head.append(script);
  return module ? ran : undefined;
}

/** Adds a script that comes from the server, and waits until it has run. */
function fetchScript(src: string): Promise<void> {
  const script = Object.assign(document.createElement('script'), { src });
  const ran = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} did not come`));
  });
  document.head.append(script);
  return ran;
}

/** Starts a container as GTM would, beside those that run already, and waits until it is quiet. */
async function start(address: string): Promise<void> {
  const file: ContainerFile = await (await fetch(address)).json();
  const containerId = `GTM-${containers.length + 1}`;
  const container = startContainer(file, { win: window as never, containerId });
  containers.push(container);
  await container.settled();
}

/** Does it all, waits until what the chat has told last is in the data layer, and tells what came of it. */
export async function perform(actions: readonly PageAction[]): Promise<Outcome> {
  const page = window as unknown as PageWindow;
  for (const action of actions) {
    if ('script' in action) await addScript(action.script, action.module);
    else if ('src' in action) await fetchScript(action.src);
    else if ('container' in action) await start(action.container);
    else if ('pass' in action) passTime(action.pass);
    else page.chat[action.play]('Where is my parcel?');
  }
  await new Promise(resolve => setTimeout(resolve));
  const { chat, seen, chatTracker } = page;
  return {
    fired: chat.fired,
    cases: chat.cases ?? chat.fired,
    seen,
    records: (window.dataLayer ?? []).filter(entry => 'chat_schema' in entry).map(withoutNumber),
    status: chatTracker?.status?.(),
    errors: [
      ...chat.errors.map(String),
      ...containers.flatMap(({ errors }) => errors.map(({ message }) => message)),
    ],
  };
}
