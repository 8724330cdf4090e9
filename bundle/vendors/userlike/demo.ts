import { type Demo, note, plainOptions, siteWrites, visitorWrites } from '../room/demo.ts';
import { catalogue } from './catalogue.ts';
import { simulate, type UserlikeWidget } from './simulator.ts';

export const demo: Demo<UserlikeWidget> = {
  id: 'userlike',
  title: 'Service team',
  site: 'The team',
  simulate: (win, goesOn) => simulate(win, { goesOn }),
  windowChanges: {
    open: () => ({ isOpen: true }),
    close: () => ({ isOpen: false }),
    offer: () => ({ isOpen: true, ...siteWrites('Hello, may we help you?') }),
    resume: () => ({ isOpen: true, ...note('The conversation goes on.') }),
    send: visitorWrites,
    operatorReply: siteWrites,
    acceptPrivacy: () => note('Privacy notice accepted.'),
    register: () => note('Name and e-mail address left.'),
    skipRegistration: () => note('Registration skipped.'),
    start: ({ free = true } = {}) => note(free ? 'The chat has started.' : 'Nobody is free right now.'),
    survey: when => note(when === 'pre' ? 'Survey before the chat sent.' : 'Survey after the chat sent.'),
    rate: stars => note(`Rated with ${stars} of 5 stars.`),
    askForTranscript: () => note('Transcript requested.'),
    quit: () => note('The chat is over.'),
  },
  actions: [
    { label: 'Accept privacy notice', by: 'visitor', run: widget => widget.acceptPrivacy() },
    { label: 'Register', by: 'visitor', run: widget => widget.register() },
    { label: 'Skip registration', by: 'visitor', run: widget => widget.skipRegistration() },
    { label: 'Start chat', by: 'visitor', run: widget => widget.start({ group: 4127 }) },
    { label: 'Survey before', by: 'visitor', run: widget => widget.survey('pre') },
    { label: 'Rate 5 stars', by: 'visitor', run: widget => widget.rate(5, 'Quick help') },
    { label: 'Survey after', by: 'visitor', run: widget => widget.survey('post') },
    { label: 'Ask for transcript', by: 'visitor', run: widget => widget.askForTranscript() },
    { label: 'Operator replies', by: 'site', run: widget => widget.operatorReply('Let me have a look.') },
    { label: 'Nobody is free', by: 'site', run: widget => widget.start({ free: false }) },
    { label: 'Open by itself', by: 'page', run: widget => widget.offer() },
    { label: 'Continue conversation', by: 'page', run: widget => widget.resume() },
    { label: 'Quit chat (older widgets)', by: 'page', run: widget => widget.quit() },
    {
      label: 'Report',
      by: 'page',
      options: () => plainOptions(...Object.keys(catalogue.events)),
      run: (widget, native) => widget.emit(native),
    },
  ],
};
