import type { Recipes } from '../room/recipes.ts';

export const recipes: Recipes = [
  {
    description:
      'looks for `zE` every few hundred milliseconds, subscribes to `webWidget:on` `userEvent`, and pushes what it gets',
    fault:
      'It gives up before a chat comes that waits for consent, and what a visitor searches for or enters is in the data layer.',
    rows: [
      { old: 'Web Widget Opened', now: ['chat_opened'] },
      { old: 'Web Widget Minimised', now: ['chat_closed'] },
      { old: 'Contact Form Submitted', now: ['chat_lead'] },
      { old: 'Chat Request Form Submitted', now: ['chat_answered'] },
      { old: 'properties', now: [], note: 'never recorded, whatever the settings' },
    ],
  },
  {
    description: 'subscribes to an event within the function that hears another, such as at each opening',
    fault:
      'Each opening subscribes once more, so what comes later is pushed as often as the chat was opened.',
    rows: [{ old: 'open, webWidget:open', now: ['chat_opened'], note: 'once for each opening' }],
  },
];
