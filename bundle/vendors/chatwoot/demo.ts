import { type Demo, note, plainOptions, report, siteWrites, visitorWrites } from '../room/demo.ts';
import { type ChatwootWidget, simulate } from './simulator.ts';

const ratings = [1, 2, 3, 4, 5];

export const demo: Demo<ChatwootWidget> = {
  id: 'chatwoot',
  title: 'Service team',
  site: 'The team',
  hint: 'A reply that comes while the window is closed shows as a preview, and the chat then reports that the window has opened.',
  simulate: (win, goesOn) => simulate(win, { goesOn }),
  windowChanges: {
    open: () => ({ isOpen: true }),
    close: () => ({ isOpen: false }),
    startConversation: () => note('The visitor is about to write.'),
    send: visitorWrites,
    sendElsewhere: () => note('The same visitor writes on another device.'),
    reply: text => ({ isOpen: true, ...siteWrites(text) }),
    botReplies: siteWrites,
    assign: () => note('Jonas has taken the conversation.'),
    askForRating: () => note('The chat asks for a rating.'),
    rate: stars => note(`Rated with ${stars} of 5 stars.`),
    chooseAnswer: () => note('An answer was chosen.'),
    pressCard: () => note('A button of a card was pressed.'),
    fail: () => note('Something went wrong.'),
    reset: () => ({ isOpen: false }),
  },
  actions: [
    { label: 'Start', by: 'visitor', run: widget => widget.startConversation() },
    { label: 'Choose an answer', by: 'visitor', run: widget => widget.chooseAnswer() },
    { label: 'Press a card', by: 'visitor', run: widget => widget.pressCard() },
    {
      label: 'Rate',
      by: 'visitor',
      options: () => plainOptions(...ratings.map(String)),
      run: (widget, stars) => widget.rate(Number(stars)),
    },
    { label: 'Write elsewhere', by: 'visitor', run: widget => widget.sendElsewhere('Hello') },
    { label: 'Take the conversation', by: 'site', run: widget => widget.assign() },
    { label: 'Reply', by: 'site', run: widget => widget.reply('Let me have a look.') },
    { label: 'Bot replies', by: 'site', run: widget => widget.botReplies('What is it about?') },
    { label: 'Ask for a rating', by: 'site', run: widget => widget.askForRating() },
    { label: 'Fail', by: 'page', run: widget => widget.fail() },
    { label: 'Log out', by: 'page', run: widget => widget.reset() },
    report,
  ],
  ratings,
};
