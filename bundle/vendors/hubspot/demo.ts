import { type Demo, note, report, siteWrites, visitorWrites } from '../room/demo.ts';
import { type HubSpotWidget, simulate } from './simulator.ts';

export const demo: Demo<HubSpotWidget> = {
  id: 'hubspot',
  title: 'Sales team',
  site: 'The team',
  hint: 'HubSpot tells the page neither of messages nor of the window that opens.',
  simulate: (win, goesOn) => simulate(win, { goesOn }),
  windowChanges: {
    open: () => ({ isOpen: true }),
    close: () => ({ isOpen: false }),
    unload: () => ({ isOpen: false }),
    send: visitorWrites,
    reply: siteWrites,
    press: answer => note(`Answer chosen: ${answer}.`),
    identify: () => note('The visitor is tied to a contact.'),
    selectThread: () => note('The visitor goes to another conversation.'),
    end: () => note('The team has closed the conversation.'),
  },
  actions: [
    { label: 'Choose an answer', by: 'visitor', run: widget => widget.press('Return my tent') },
    { label: 'Leave an address', by: 'visitor', run: widget => widget.identify() },
    { label: 'Go to a conversation', by: 'visitor', run: widget => widget.selectThread() },
    { label: 'Reply', by: 'site', run: widget => widget.reply('Let me have a look.') },
    { label: 'Close the conversation', by: 'site', run: widget => widget.end() },
    {
      label: 'Mount again',
      by: 'page',
      run: widget => {
        widget.unload();
        widget.load();
      },
    },
    report,
  ],
};
