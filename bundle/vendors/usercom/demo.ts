import { type Demo, note, plainOptions, siteWrites, visitorWrites } from '../room/demo.ts';
import { config, simulate, type UsercomWidget } from './simulator.ts';

export const demo: Demo<UsercomWidget> = {
  id: 'usercom',
  title: 'Shop support',
  site: 'The shop',
  hint: 'Calls of the page are recorded while the setting "Calls into User.com" is on.',
  simulate: win => {
    // Code from automations is only heard where the site itself takes it.
    Object.assign(win, { civchat: { ...config, onPayloadReceived: () => {} } });
    return simulate(win);
  },
  windowChanges: {
    shows: isOpen => ({ isOpen: isOpen === true }),
    send: visitorWrites,
    reply: siteWrites,
    sendCode: () => note('An automation sent code to the page.'),
  },
  actions: [
    { label: 'Operator replies', by: 'site', run: widget => widget.reply('Yes, within 30 days.') },
    {
      label: 'Automation sends code',
      by: 'site',
      run: widget => widget.sendCode("console.info('A greeting from an automation')"),
    },
    {
      label: 'Call',
      by: 'page',
      options: ({ siteCalls }) => plainOptions(...siteCalls.map(({ description }) => description)),
      run: ({ siteCalls }, choice) => siteCalls.find(({ description }) => description === choice)?.run(),
    },
  ],
};
