/** A visitor's session, played for real: simulated chats, the listener, the generated container, and what GA4 exports. */
import { start } from '../../bundle/core/start.ts';
import { type LoyjoyWidget, simulate as loyjoy } from '../../bundle/vendors/loyjoy/simulator.ts';
import { type UsercomWidget, simulate as usercom } from '../../bundle/vendors/usercom/simulator.ts';
import { type UserlikeWidget, simulate as userlike } from '../../bundle/vendors/userlike/simulator.ts';
import type { PageWindow } from '../../schemas/src/vendor.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import { startContainer } from '../../template/gtm/run/stand-in.ts';
import { type ExportRow, exportRow, rowOfHit } from './export-row.ts';

/** The chats of a page. */
export interface Chats {
  readonly userlike: UserlikeWidget;
  readonly usercom: UsercomWidget;
  readonly loyjoy: LoyjoyWidget;
  /** The messenger of Userlike that invites. */
  readonly inviting: UserlikeWidget;
}

/** One moment on a page: something happens in a chat, the visitor agrees, or the site reports a conversion. */
export interface Beat {
  /** Seconds since the session began. */
  readonly at: number;
  does?(chats: Chats): void;
  readonly consents?: true;
  readonly converts?: string;
}

export interface Session {
  readonly user: string;
  /** When it began. */
  readonly begins: string;
  /** The visitor decides about consent on the way. */
  readonly undecided?: true;
  readonly pages: readonly (readonly Beat[])[];
}

/** The rows that GA4 exports for a session. */
export async function visit(session: Session, container: ContainerFile): Promise<ExportRow[]> {
  const begins = Date.parse(session.begins) / 1000;
  const moment = (at: number, page: number, request: number, index: number) => ({
    user: session.user,
    session: begins,
    seconds: begins + at,
    page: begins + page,
    request,
    index,
  });
  const rows = [exportRow('session_start', [], moment(0, 0, 1, 1))];
  for (const [page, beats] of session.pages.entries()) {
    const { win, chats } = pageOf();
    const stop = start(win, 'module');
    const consent = session.undecided && ({ analytics_storage: 'denied' } as const);
    let seconds = 0;
    const standIn = startContainer(container, {
      win: win as never,
      now: () => seconds * 1_000,
      ...(consent && { consent }),
    });
    await standIn.settled();
    let sent = 0;
    for (const [nth, { at, does, consents, converts }] of beats.entries()) {
      const request = nth + 2;
      seconds = at;
      does?.(chats);
      if (consents) standIn.consent.update('analytics_storage', 'granted');
      await standIn.settled();
      const hits = standIn.hits.slice(sent);
      sent = standIn.hits.length;
      rows.push(...hits.map((hit, index) => rowOfHit(hit, moment(at, page, request, index + 1))));
      if (converts) rows.push(exportRow(converts, [], moment(at, page, request, hits.length + 1)));
    }
    stop();
    if (standIn.errors.length > 0) throw new Error(JSON.stringify(standIn.errors));
  }
  return rows;
}

function pageOf() {
  const win = {
    location: { href: 'https://shop.example/contact', pathname: '/contact' },
    document: { querySelector: () => null, readyState: 'complete' },
    addEventListener: () => {},
    // The chats are there at once: a look half a second later would only keep the process waiting.
    setTimeout: (look: () => void, wait = 0) => (wait < 500 ? setTimeout(look, wait) : 0),
    dataLayer: [],
    // The container's tag says later whether the visitor agreed; until then nothing may pass.
    chatTracker: [{ consent: 'denied' }],
  } as unknown as PageWindow;
  const chats: Chats = {
    userlike: userlike(win),
    usercom: usercom(win),
    loyjoy: loyjoy(win),
    inviting: userlike(win, { proactive: true }),
  };
  return { win, chats };
}
