import { type Demo, note, plainOptions, report, siteWrites, visitorWrites } from '../room/demo.ts';
import { type Status, simulate, type TidioWidget } from './simulator.ts';

export const demo: Demo<TidioWidget> = {
  id: 'tidio',
  title: 'Service team',
  site: 'The team',
  hint: 'What the visitor answers to a bot begins no conversation.',
  simulate: (win, goesOn) => simulate(win, { goesOn }),
  windowChanges: {
    open: () => ({ isOpen: true }),
    close: () => ({ isOpen: false }),
    enterConversation: () => note('The visitor goes to the conversation.'),
    fillForm: () => note('Form before the chat sent.'),
    send: visitorWrites,
    reply: siteWrites,
    botAsks: siteWrites,
    sendFile: () => note('A file was sent.'),
    rate: (score = 5) => note(`Rated with ${score}.`),
    change: status => note(`The team is ${status}.`),
    passDay: () => note('More than a day has passed.'),
  },
  actions: [
    { label: 'Go to the conversation', by: 'visitor', run: widget => widget.enterConversation() },
    { label: 'Fill in the form', by: 'visitor', run: widget => widget.fillForm() },
    { label: 'Send a file', by: 'visitor', run: widget => widget.sendFile() },
    {
      label: 'Rate',
      by: 'visitor',
      options: () => plainOptions('1', '2', '3', '4', '5'),
      run: (widget, score) => widget.rate(Number(score)),
    },
    { label: 'Wait a day', by: 'visitor', run: widget => widget.passDay() },
    { label: 'Reply', by: 'site', run: widget => widget.reply('Let me have a look.') },
    { label: 'Let a bot ask', by: 'site', run: widget => widget.botAsks('What is it about?') },
    {
      label: 'Change status',
      by: 'site',
      options: () => plainOptions('online', 'offline'),
      run: (widget, status) => widget.change(status as Status),
    },
    report,
  ],
};
