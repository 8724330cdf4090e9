/** What the configurator says about the file: what is in it, what to think of, what else there is to download or copy. */
export const summary = {
  heading: 'In your container',
  download: (file: string) => `Download ${file}`,
  tags: (number: number): string => (number === 1 ? 'tag' : 'tags'),
  triggers: (number: number): string => (number === 1 ? 'trigger' : 'triggers'),
  variables: (number: number): string => (number === 1 ? 'variable' : 'variables'),
  paused: 'paused',
  dimensions: 'Custom dimensions in GA4',
  of: (number: number, most: number) => `${number} of ${most}`,
  toRegister: (dimensions: number, metrics: number) =>
    `To register: ${dimensions} dimension${dimensions === 1 ? '' : 's'}${metrics > 0 ? `, ${metrics} metric${metrics === 1 ? '' : 's'}` : ''}`,
  metric: 'metric',
  fixFirst: (answers: number) => (answers === 1 ? 'Fix one answer first:' : `Fix ${answers} answers first:`),
  goodToKnow: 'Good to know',
  warnings: {
    personal: {
      title: 'Names and e-mail addresses must not go to GA4',
      text: "Google's terms forbid data that identifies a person. Take these parameters out unless your lawyers know better.",
    },
    kept: {
      title: 'Data about people is switched on',
      text: (what: string) =>
        `${what}: every tag in your container can read it. Agree on it with your privacy officer first.`,
    },
    cdn: {
      title: 'The script comes from a third party',
      text: (afterConsent: boolean) =>
        `The CDN learns the IP address of each visitor${afterConsent ? '' : ', also before they have agreed to anything'}. Keep the script in the container or on your own server if in doubt.`,
    },
    noConsent: {
      title: 'No consent is requested',
      text: 'Chat events reach the data layer without the visitor’s consent.',
    },
    pings: {
      title: 'Google receives data before consent',
      text: 'With advanced consent mode the GA4 tags fire before the visitor agrees, and Google decides what to keep.',
    },
    paused: {
      title: 'One tag comes paused',
      text: 'Give the tag "ChatDL - Chat data layer" the trigger of your consent tool, then unpause it.',
    },
    dimensions: {
      title: (number: number) => `${number} custom dimensions`,
      text: 'A standard GA4 property has 50 for everything on your site. Check how many are left under Admin, Custom definitions.',
    },
    many: {
      title: 'Parameters with many values',
      text: (what: string) => `${what}: GA4 puts values beyond some 500 a day into one row named "(other)".`,
    },
    noisy: {
      title: 'Events that come often',
      text: (what: string) =>
        `${what}: they fill reports and count against GA4's export limits. Send them only if you will look at them.`,
    },
    deaf: (chats: string) => `${chats} may not be heard at all`,
    order: 'Load the script before the chat',
    misses: (advice: string) => `${advice} What a late script misses:`,
    advice: {
      gate: 'This script is loaded only after the visitor agrees, and the chat may be there long before. Choose “Inside the container” in question 4, and its tag can come before the chat without recording anything; or let your developers put it into the page.',
      tag: 'Tag Manager loads the chat: make our tag its setup tag, as the steps say.',
      page: 'The page loads the chat, and Tag Manager may come after it. Choose “Our developers put it into the page” in question 4, or load the chat from Tag Manager.',
      unknown:
        'If Tag Manager loads the chat, make our tag its setup tag. If the page loads it, choose “Our developers put it into the page” in question 4. Question 2 helps to find out.',
    },
    noEvents: {
      title: 'Nothing goes to GA4',
      text: 'The container brings triggers and variables for tags of your own.',
    },
    noId: {
      title: 'No measurement ID yet',
      text: 'The GA4 tags come paused. Enter the ID in question 5, or in Tag Manager after the import.',
    },
    memory: {
      title: 'Something is stored',
      text: 'Counting through the tab keeps one entry in the session storage, once the visitor has agreed. Add it to your list of cookies.',
    },
  },
  files: {
    heading: 'Other files',
    update:
      'For a container that already has an older file: leaves out the measurement ID and anything you may have changed by hand.',
    template: 'The tag template alone, if you would rather build the rest yourself.',
    privacy: 'For your privacy officer: every field that the chosen chats can record, and a place to sign.',
    /** Around the link to the debug build. */
    script: [
      'The script for your server, with the chosen chats.',
      "belongs beside it, for Tag Manager's Preview.",
    ],
  },
  copy: {
    heading: 'To copy',
    page: 'For the page, above the chat',
    pageEarly:
      'The settings first, then the script. The browser runs the script only if it is exactly the one that you downloaded.',
    pageIfNeeded:
      'Only if the page itself loads the chat before Tag Manager: the script then hears the first events too.',
    below: 'below: the chat, then Google Tag Manager',
    withoutFile: 'The same without a file',
    withoutFileNote:
      'Instead of the above, if you cannot upload a file: the page contains the script itself.',
    ga4: 'For GA4: everything to register, by one script',
    ga4Note:
      'Paste it into Google Apps Script at script.google.com. It first tells you what is missing, then adds that and leaves everything else as it is. Its first lines say what to click.',
    policy: 'A Content Security Policy needs in',
    policyOf: (title: string) => `for script-src: ${title}`,
  },
};
