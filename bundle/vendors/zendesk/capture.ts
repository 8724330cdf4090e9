import type { Capture } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';
import { tryOr } from '../../core/try-or.ts';
import { commandEvents } from '../../core/ways/command.ts';

/** What each of the widgets tells, behind the command that subscribes to it. */
const commands = [
  'messenger:on open close unreadMessages proactiveMessageDisplayed proactiveMessageClicked conversationStarted ' +
    'conversationOpened newConversationButtonClicked conversationWithAgentRequested conversationAgentAssigned ' +
    'messagesShown postbackButtonClicked conversationExtensionOpened conversationExtensionDisplayed',
  'webWidget:on open close userEvent chat:connected chat:start chat:end chat:status chat:departmentStatus ' +
    'chat:unreadMessages chat:popout',
];

/**
 * One function is the chat, whichever of two widgets stands behind it, and only the widget can say which it is: it throws
 * at a command or an event of the other, and an older one at a newer event. Called by the queue it would complain on the
 * console instead, so the queue gets a function, which all of them call, and which tries each.
 *
 * The widget takes the place of the stub only while that is what it has put there: no accessor, no wrapper.
 */
export const capture: Capture = context => {
  let isFirst = true;
  commandEvents(context, 'zE', (chat, onEvent) => {
    if (isFirst) context._report('loaded_late', 'zE');
    const undo: unknown[] = [];
    for (const command of commands) {
      const [way, ...names] = command.split(' ');
      for (const name of names) {
        const native = way![0] === 'w' && /^(open|close)$/.test(name) ? 'webWidget:' + name : name;
        const listener = (payload: unknown) =>
          onEvent(native, {
            action: dig(payload, ['action']),
            talk: dig(payload, ['data', 'conversationId']) || dig(payload, ['conversationId']),
          });
        tryOr(() => undo.push(chat(way, name, listener)));
      }
    }
    return () => {
      // The classic widget has no way back.
      for (const off of undo) tryOr(off as () => void);
    };
  });
  return () => {
    isFirst = false;
  };
};
