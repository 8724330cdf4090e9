import { type Demo, note, plainOptions, report, siteWrites, visitorWrites } from '../room/demo.ts';
import { type Availability, type Form, type LiveChatWidget, type Rating, simulate } from './simulator.ts';

const forms: { readonly [form in Form]: string } = {
  prechat: 'Form before the chat sent.',
  postchat: 'Form after the chat sent.',
  ticket: 'Ticket sent.',
};

const ratings: readonly Rating[] = ['good', 'bad', 'none'];

export const demo: Demo<LiveChatWidget> = {
  id: 'livechat',
  title: 'Support',
  site: 'The team',
  hint: 'Where a site takes the chat away and puts it there again, it is another one and reports again that it is ready.',
  simulate: (win, goesOn) => simulate(win, { goesOn }),
  windowChanges: {
    open: () => ({ isOpen: true }),
    close: () => ({ isOpen: false }),
    hide: () => ({ isOpen: false }),
    destroy: () => ({ isOpen: false }),
    greet: () => siteWrites('Can we help?'),
    fillForm: (form = 'prechat') => note(forms[form]),
    send: visitorWrites,
    reply: siteWrites,
    press: () => visitorWrites('Size 42'),
    sendFile: () => note('A file was sent.'),
    rate: rating => note(rating === 'none' ? 'The rating was taken back.' : `Rated as ${rating}.`),
    change: availability => note(`The team is ${availability}.`),
    end: () => note('The conversation has ended.'),
  },
  actions: [
    {
      label: 'Send a form',
      by: 'visitor',
      options: () => plainOptions('prechat', 'postchat', 'ticket'),
      run: (widget, form) => widget.fillForm(form as Form),
    },
    { label: 'Press a button', by: 'visitor', run: widget => widget.press() },
    { label: 'Send a file', by: 'visitor', run: widget => widget.sendFile() },
    {
      label: 'Rate',
      by: 'visitor',
      options: () => plainOptions(...ratings),
      run: (widget, rating) => widget.rate(rating as Rating),
    },
    { label: 'End chat', by: 'visitor', run: widget => widget.end() },
    { label: 'Greet', by: 'site', run: widget => widget.greet() },
    { label: 'Reply', by: 'site', run: widget => widget.reply('Let me have a look.') },
    {
      label: 'Change availability',
      by: 'site',
      options: () => plainOptions('online', 'offline'),
      run: (widget, availability) => widget.change(availability as Availability),
    },
    { label: 'Hide', by: 'page', run: widget => widget.hide() },
    {
      label: 'Mount again',
      by: 'page',
      run: widget => {
        widget.destroy();
        widget.load();
      },
    },
    report,
  ],
  ratings,
};
