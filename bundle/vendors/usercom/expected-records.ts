/** Which of the chat's own events happened, and did not merely come again: a window that is open cannot open. */

/** One line of what the chat did. */
export type Line = 'a new widget' | 'a logout' | 'by the visitor' | 'by the site' | (string & {});

/**
 * The records that are to be made. Nobody outside sees how a logout leaves the window, so what it does next counts; the
 * same before the chat is ready.
 */
export function expectedRecords(lines: readonly Line[]): readonly string[] {
  const records: string[] = [];
  let isReady = false;
  let isOpen: boolean | undefined;
  let isEngaged = false;
  const turns = (native: string, opens: boolean) => {
    if (!isReady || isOpen !== opens) records.push(`${native} ${opens ? 'chat_opened' : 'chat_closed'}`);
    isOpen = opens;
  };
  const takes: { readonly [line: string]: () => void } = {
    'a new widget': () => {
      isReady = false;
      isOpen = undefined;
    },
    'a logout': () => {
      isOpen = undefined;
    },
    onLoad: () => {
      if (isReady) return;
      isReady = true;
      isOpen ??= false;
      records.push('onLoad chat_ready');
    },
    onOpen: () => turns('onOpen', true),
    onClose: () => turns('onClose', false),
    'by the visitor': () => {
      if (!isEngaged) records.push('onMessage chat_engaged');
      isEngaged = true;
      records.push('onMessage chat_message_sent');
    },
    'by the site': () => records.push('onMessage chat_message_received'),
    onPayloadReceived: () => records.push('onPayloadReceived chat_activity'),
  };
  for (const line of lines) takes[line]!();
  return records;
}
