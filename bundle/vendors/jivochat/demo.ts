import { type Demo, note, plainOptions, report, siteWrites, visitorWrites } from '../room/demo.ts';
import { type JivoChatWidget, simulate } from './simulator.ts';

export const demo: Demo<JivoChatWidget> = {
  id: 'jivochat',
  title: 'Service team',
  site: 'The team',
  hint: 'Of the messages that a visitor writes, JivoChat tells the page only the first, and only while there is no history.',
  simulate: (win, goesOn) => simulate(win, { goesOn }),
  windowChanges: {
    open: () => ({ isOpen: true }),
    close: () => ({ isOpen: false }),
    invite: () => ({ isOpen: true, ...siteWrites('Hello, may we help you?') }),
    leaveContact: () => note('Contact details left.'),
    accept: () => note('Jonas has taken the conversation.'),
    send: visitorWrites,
    reply: siteWrites,
    call: () => note('The phone rings.'),
    hangUp: result => note(result === 'fail' ? 'The call has failed.' : 'The call has ended.'),
    clearHistory: () => note('The history of messages is cleared.'),
  },
  actions: [
    { label: 'Leave contact details', by: 'visitor', run: widget => widget.leaveContact() },
    { label: 'Ask for a call', by: 'visitor', run: widget => widget.call() },
    {
      label: 'End the call',
      by: 'visitor',
      options: () => plainOptions('ok', 'fail'),
      run: (widget, result) => widget.hangUp(result as 'ok' | 'fail'),
    },
    { label: 'Take the conversation', by: 'site', run: widget => widget.accept() },
    { label: 'Reply', by: 'site', run: widget => widget.reply('Let me have a look.') },
    { label: 'Invite', by: 'site', run: widget => widget.invite() },
    { label: 'Clear the history', by: 'page', run: widget => widget.clearHistory() },
    report,
  ],
};
