/**
 * What a small messenger of our own runs in the hidden frame that the vendor's npm loader makes: it tells the page
 * of the loader what happens, with contexts made here, in the realm of the frame.
 */
import type { Run, v2 } from '@userlike/messenger';

interface Host extends Window {
  userlikeTrackingEvent?: unknown;
}

const done = async () => ({ kind: 'success', value: undefined }) as const;

/** The messenger as long as it is mounted. */
function messengerOf(tell: (name: string) => void): Pick<v2.Messenger, 'maximize' | 'minimize'> {
  return {
    maximize: () => {
      tell('chat_window_maximized');
      return done();
    },
    minimize: () => {
      tell('chat_window_minimized');
      return done();
    },
  };
}

const run = async ({ widget_key }: { widget_key: string }, host: Host) => {
  let session = 0;
  const tell = (name: string) => {
    const { userlikeTrackingEvent } = host;
    if (typeof userlikeTrackingEvent !== 'function') return;
    const global = { client_uuid: 'uuid-1', operator_group_id: 7, widget_id: 20415, widget_lang: 'de' };
    userlikeTrackingEvent(name, global, { session_id: `${widget_key}-${session}` });
  };

  const mount = () => ({
    subscribe: ({ next }: { next(result: object): void }) => {
      session++;
      tell('button_displayed');
      next({ kind: 'success', value: messengerOf(tell) });
      return { unsubscribe: () => {} };
    },
  });
  const version = { id: 2, status: 'supported', deprecation: null, endOfLife: null };
  const createMessenger = () => async () => ({
    kind: 'success',
    value: { version, api: { version: 2, mount } },
  });
  return { createMessenger, load: async () => {} };
};

(window as unknown as { run: Run }).run = run as unknown as Run;
