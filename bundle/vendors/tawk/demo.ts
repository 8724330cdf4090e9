import { type Demo, note, plainOptions, report, siteWrites, visitorWrites } from '../room/demo.ts';
import { type Satisfaction, type Status, simulate, type TawkWidget } from './simulator.ts';

const moods: { readonly [satisfaction in Satisfaction]: string } = { 1: 'good', 0: 'neutral', [-1]: 'bad' };

const ratings: readonly Satisfaction[] = [1, 0, -1];

export const demo: Demo<TawkWidget> = {
  id: 'tawk',
  title: 'Service team',
  site: 'The team',
  hint: 'While the chat is in a window of its own, tawk.to tells the page nothing.',
  simulate: (win, goesOn) => simulate(win, { goesOn }),
  windowChanges: {
    open: () => ({ isOpen: true }),
    close: () => ({ isOpen: false }),
    popOut: () => note('The chat is in a window of its own now.'),
    popIn: () => note('The chat is back on the page.'),
    fillForm: () => note('Form before the chat sent.'),
    leaveMessage: () => note('Message left for the team.'),
    join: () => note('Jonas has joined.'),
    leave: () => note('Jonas has left.'),
    send: visitorWrites,
    reply: siteWrites,
    sendFile: () => note('A file was sent.'),
    rate: (satisfaction = 0) => note(`Rated as ${moods[satisfaction]}.`),
    change: status => note(`The team is ${status}.`),
    end: () => note('The conversation has ended.'),
  },
  actions: [
    { label: 'Fill in the form', by: 'visitor', run: widget => widget.fillForm() },
    { label: 'Leave a message', by: 'visitor', run: widget => widget.leaveMessage() },
    { label: 'Send a file', by: 'visitor', run: widget => widget.sendFile() },
    {
      label: 'Rate',
      by: 'visitor',
      options: () => ratings.map(score => ({ value: `${score}`, label: moods[score] })),
      run: (widget, score) => widget.rate(Number(score) as Satisfaction),
    },
    { label: 'Pop out', by: 'visitor', run: widget => widget.popOut() },
    { label: 'Pop in', by: 'visitor', run: widget => widget.popIn() },
    { label: 'End chat', by: 'visitor', run: widget => widget.end() },
    { label: 'Join', by: 'site', run: widget => widget.join() },
    { label: 'Reply', by: 'site', run: widget => widget.reply('Let me have a look.') },
    { label: 'Leave', by: 'site', run: widget => widget.leave() },
    {
      label: 'Change status',
      by: 'site',
      options: () => plainOptions('online', 'away', 'offline'),
      run: (widget, status) => widget.change(status as Status),
    },
    report,
  ],
  ratings,
};
