import { type Demo, note, plainOptions, report, siteWrites, visitorWrites } from '../room/demo.ts';
import { type Rating, simulate, type ZendeskWidget } from './simulator.ts';

type Form = 'Chat Request Form' | 'Contact Form' | 'Talk Callback Request';

const ratings: readonly Rating[] = ['Good', 'Bad', 'Removed'];

export const demo: Demo<ZendeskWidget> = {
  id: 'zendesk',
  title: 'Help',
  site: 'Bot and team',
  hint: 'Zendesk reports no messages. Forms and ratings are of the classic widget; here one chat plays both.',
  simulate: win => simulate(win, { widget: 'both' }),
  windowChanges: {
    open: () => ({ isOpen: true }),
    close: () => ({ isOpen: false }),
    unload: () => ({ isOpen: false }),
    offer: () => siteWrites('Can we help?'),
    send: visitorWrites,
    reply: siteWrites,
    press: () => visitorWrites('Size 42'),
    assign: () => note('Jonas is assigned.'),
    submitForm: form => note(`${form} sent.`),
    search: () => note('The help center was searched.'),
    rate: rating => note(rating === 'Removed' ? 'The rating was taken back.' : `Rated as ${rating}.`),
    reconnect: () => note('The classic widget has connected again.'),
  },
  actions: [
    { label: 'Press a button', by: 'visitor', run: widget => widget.press() },
    {
      label: 'Send a form',
      by: 'visitor',
      options: () => plainOptions('Chat Request Form', 'Contact Form', 'Talk Callback Request'),
      run: (widget, form) => widget.submitForm(form as Form),
    },
    { label: 'Search', by: 'visitor', run: widget => widget.search() },
    {
      label: 'Rate',
      by: 'visitor',
      options: () => plainOptions(...ratings),
      run: (widget, rating) => widget.rate(rating as Rating),
    },
    { label: 'Invite', by: 'site', run: widget => widget.offer() },
    { label: 'Reply', by: 'site', run: widget => widget.reply('Let me have a look.') },
    { label: 'Assign', by: 'site', run: widget => widget.assign() },
    { label: 'Connect again', by: 'page', run: widget => widget.reconnect() },
    report,
  ],
  ratings,
};
