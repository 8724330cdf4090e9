import { eventsOf } from '../../bundle/core/events-of.ts';
import { startScript } from '../../bundle/core/fake-page.ts';
/** A visitor's session, played for real: simulated chats, the listener, the generated container, and what GA4 exports. */
import { simulators } from '../../bundle/vendors/generated/simulators.ts';
import type { AnalystSession, SessionStep } from '../../bundle/vendors/room/analyst-sessions.ts';
import type { Widget } from '../../bundle/vendors/room/simulator.ts';
import type { PageWindow, VendorId } from '../../schemas/src/vendor.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import { startContainer } from '../../template/gtm/run/stand-in.ts';
import { type ExportRow, exportRow, rowOfHit, type SentAt } from './export-row.ts';

/** Gives the chat of a page, which is there from its first use. */
export type ChatOfPage = (vendor: VendorId, options?: object) => Widget;

export interface Step extends Omit<SessionStep<Widget>, 'does'> {
  does?(chatOfPage: ChatOfPage): void;
}

export interface Session extends Pick<AnalystSession<Widget>, 'user' | 'begins' | 'undecided'> {
  readonly pages: readonly (readonly Step[])[];
}

/** A session of a room, with a visitor that no other room has. */
export function sessionOf(vendor: VendorId, session: AnalystSession<Widget>): Session {
  const { user, pages, options } = session;
  return {
    ...session,
    user: `${user}-${vendor}`,
    pages: pages.map(steps =>
      steps.map(({ does, ...step }) => ({
        ...step,
        ...(does && { does: chatOfPage => does(chatOfPage(vendor, options)) }),
      })),
    ),
  };
}

export const secondsOf = (begins: string): number => Date.parse(begins) / 1000;

/** The rows that GA4 exports for a session. */
export async function exportOf(session: Session, container: ContainerFile): Promise<ExportRow[]> {
  const rows = [exportRow('session_start', [], sentAt(session, { at: 0, page: 0, request: 1, index: 1 }))];
  for (const page of session.pages.keys()) rows.push(...(await exportOfPage(session, page, container)));
  return rows;
}

async function exportOfPage(session: Session, page: number, container: ContainerFile): Promise<ExportRow[]> {
  const rows: ExportRow[] = [];
  const { win, chatOfPage } = newPage();
  const stop = startScript(win, 'module');
  const consent = session.undecided && ({ analytics_storage: 'denied' } as const);
  let seconds = 0;
  const standIn = startContainer(container, {
    win: win as never,
    now: () => seconds * 1_000,
    ...(consent && { consent }),
  });
  await standIn.settled();
  let sent = 0;
  for (const [nth, { at, does, consents, converts }] of session.pages[page]!.entries()) {
    const when = (index: number) => sentAt(session, { at, page, request: nth + 2, index });
    seconds = at;
    does?.(chatOfPage);
    if (consents) standIn.consent.update('analytics_storage', 'granted');
    await standIn.settled();
    const hits = standIn.hits.slice(sent);
    sent = standIn.hits.length;
    rows.push(...hits.map((hit, index) => rowOfHit(hit, when(index + 1))));
    if (converts) rows.push(exportRow(converts, [], when(hits.length + 1)));
  }
  stop();
  if (standIn.errors.length > 0) throw new Error(JSON.stringify(standIn.errors));
  return rows;
}

interface InSession {
  readonly at: number;
  readonly page: number;
  readonly request: number;
  readonly index: number;
}

function sentAt({ user, begins }: Session, { at, page, request, index }: InSession): SentAt {
  const session = secondsOf(begins);
  return { user, session, seconds: session + at, page: session + page, request, index };
}

function newPage(): { readonly win: PageWindow; readonly chatOfPage: ChatOfPage } {
  const win = {
    location: { href: 'https://shop.example/contact', pathname: '/contact' },
    document: { querySelector: () => null, ...eventsOf(new EventTarget()), readyState: 'complete' },
    ...eventsOf(new EventTarget()),
    // The chats are there at once: a look half a second later would only keep the process waiting.
    setTimeout: (look: () => void, wait = 0) => (wait < 500 ? setTimeout(look, wait) : 0),
    dataLayer: [],
    // The container's tag says later whether the visitor agreed; until then nothing may pass.
    // No page has all chats talk at once, as one of these does.
    chatTracker: [{ consent: 'denied', maxPerMinute: 1000 }],
  } as unknown as PageWindow;
  const widgets = new Map<VendorId, Widget>();
  return {
    win,
    chatOfPage(vendor, options) {
      const widget = widgets.get(vendor) ?? simulators[vendor](win, options);
      widgets.set(vendor, widget);
      return widget;
    },
  };
}
