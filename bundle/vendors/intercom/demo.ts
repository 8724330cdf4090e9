import { type Demo, note, report, siteWrites, visitorWrites } from '../room/demo.ts';
import { type IntercomWidget, simulate } from './simulator.ts';

export const demo: Demo<IntercomWidget> = {
  id: 'intercom',
  title: 'Messenger',
  site: 'The team',
  hint: 'Intercom tells the page of no message, from either side.',
  simulate: win => simulate(win),
  windowChanges: {
    open: () => ({ isOpen: true }),
    close: () => ({ isOpen: false }),
    send: visitorWrites,
    reply: siteWrites,
    giveEmail: () => note('An e-mail address was entered.'),
    boot: () => note('The messenger has booted.'),
    shutdown: () => note('The messenger was shut down.'),
  },
  actions: [
    { label: 'Leave an e-mail', by: 'visitor', run: widget => widget.giveEmail() },
    { label: 'Reply', by: 'site', run: widget => widget.reply('Let me have a look.') },
    { label: 'Shut down', by: 'page', run: widget => widget.shutdown() },
    { label: 'Boot', by: 'page', run: widget => widget.boot() },
    report,
  ],
};
