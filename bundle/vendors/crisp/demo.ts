import { type Demo, note, plainOptions, report, siteWrites, visitorWrites } from '../room/demo.ts';
import { type CrispWidget, simulate } from './simulator.ts';

export const demo: Demo<CrispWidget> = {
  id: 'crisp',
  title: 'Support',
  site: 'The team',
  hint: 'Crisp keeps one listener for each event, so ours wraps that of the site.',
  simulate: (win, goesOn) => simulate(win, { goesOn }),
  windowChanges: {
    open: () => ({ isOpen: true }),
    close: () => ({ isOpen: false }),
    send: visitorWrites,
    reply: siteWrites,
    giveEmail: () => note('The chat has an e-mail address.'),
    givePhone: () => note('The chat has a phone number.'),
    change: isAvailable => note(isAvailable ? 'The team is there.' : 'The team is away.'),
    reset: () => note('A new session has begun.'),
  },
  actions: [
    { label: 'Leave an e-mail', by: 'visitor', run: widget => widget.giveEmail() },
    { label: 'Leave a number', by: 'visitor', run: widget => widget.givePhone() },
    { label: 'Reply', by: 'site', run: widget => widget.reply('Let me have a look.') },
    {
      label: 'Change status',
      by: 'site',
      options: () => plainOptions('online', 'away'),
      run: (widget, status) => widget.change(status === 'online'),
    },
    { label: 'Reset session', by: 'page', run: widget => widget.reset() },
    report,
  ],
};
