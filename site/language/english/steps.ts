/** What to do after the download. What is to be clicked, or found by its name, is in asterisks. */
export const steps = {
  heading: 'After the download',
  /** Where the names of menus are from; nothing where they are Google's own English ones. */
  menus: '',
  allDone: 'All steps are done.',
  progress: (done: number, all: number) =>
    `${done} of ${all} steps done. The address of this page keeps what you tick.`,
  whereThatIs: 'Where that is',
  stages: {
    site: 'On your site',
    import: 'Import the file',
    finish: 'Finish in Tag Manager',
    check: 'Check and publish',
    ga4: 'Tell GA4 what to show',
  },
  host: (file: string, address: string) =>
    `Have *${file}* and *chat-datalayer.debug.js* uploaded to your server, so that the first one is found at *${address || 'the address above'}*.`,
  snippet: 'Ask your developers to put the page snippet (see below) above the chat and above Tag Manager.',
  openImport: 'In Tag Manager, click *Admin*, then *Import Container*.',
  file: 'Click *Choose container file* and take the file that you have downloaded. For the workspace choose *New*, so that you can discard the import if something looks wrong.',
  merge: 'Choose *Merge*, then *Overwrite conflicting tags, triggers and variables*. Click *Confirm*.',
  neverOverwrite:
    'Never choose plain Overwrite: it deletes everything in your container that is not in this file.',
  measurementId: (variable: string, tag: string) =>
    `Under *Variables*, open *${variable}* and enter your measurement ID. Under *Tags*, open *${tag}* and unpause it.`,
  consentTrigger:
    'Under *Tags*, open *ChatDL - Chat data layer*: replace its trigger with the one that your consent tool fires, then unpause it.',
  preview: 'Click *Preview*, open your page and use the chat. Each event appears on the left.',
  refuse: (tool: string) =>
    `In Preview, refuse in ${tool}, then agree: *ChatDL - Chat data layer* fires only after you agree.`,
  publish: 'All fine? Click *Submit*, then *Publish*.',
  tagManagerPlace:
    'Ask your developers to put the code of Tag Manager into the head of the page, above the chat.',
  chatWasFirst:
    ' If Preview shows no *chat_ready* when the page loads, the chat was first: take it out of the page and load it from Tag Manager instead.',
  openChatTag: 'Open the tag that loads the chat',
  openChatTagIfAny: 'If Tag Manager also loads the chat: open that tag',
  noSetupTag: (open: string) =>
    `${open}, *Advanced settings*, *Tag sequencing*, and make sure that *ChatDL - Chat data layer* is not its setup tag: it would fire without consent.`,
  noSetupTagWarning:
    'Our script loads only after the visitor agrees, and misses what the chat reports before. With *Inside the container* in question 4, its tag may come before the chat.',
  setupTag: (open: string, tag: string) =>
    `${open}, *Advanced settings*, *Tag sequencing*. Tick *Fire a tag before this tag fires* and choose *${tag}*.`,
  setupTagWarning:
    'Never choose ChatDL - Chat data layer there: it would fire without consent. If it is still chosen there, replace it.',
  definitions: (parameters: number, hasKeyEvents: boolean) =>
    `In GA4, click *Admin*, *Custom definitions* and create an entry for each of the ${parameters} parameters below. Or let the script *For GA4* do this${hasKeyEvents ? ' and the next two steps' : ''}.`,
  keyEvents: (names: string, isOne: boolean) =>
    `A day after publishing, click *Admin*, *Data display*, then *Events* in GA4, and mark ${names} as ${isOne ? 'a key event' : 'key events'}, with the star or switch beside the name. A name is listed once its event has arrived.`,
  oncePerSession: (isOne: boolean) =>
    `Under *Key events*, open the menu of ${isOne ? 'this event' : 'each of them'}, click *Change counting method* and choose *Once per session*, so that a visitor who chats on three pages counts once.`,
  toType: 'What to type in',
  entries: (number: number) => `${number} entries`,
  dimensions: 'Custom dimensions, scope Event',
  metrics: 'Custom metrics, scope Event, unit Standard',
  columns: { name: 'Name', parameter: 'Event parameter', description: 'Description' },
  nameOf: (parameter: string) => `name of ${parameter}`,
  descriptionOf: (parameter: string) => `description of ${parameter}`,
  see: {
    heading: 'See it',
    within: 'within a minute',
    tomorrow: 'from tomorrow on',
    twoDays: 'for up to two days',
    any: 'Is anything coming in?',
    anyRealtime: (event: string) =>
      `In GA4, open *Reports*, *Realtime*, use the chat on your site, and look for *${event}* under *Event count by Event name*.`,
    anyDebug:
      'For every parameter of an event: *Admin*, *Data display*, *DebugView*, while Preview of Tag Manager is open.',
    often: 'How often?',
    oftenRow: (event: string) => `*Reports*, *Engagement*, *Events*: the row *${event}*.`,
    who: 'Who chats, from which channel and page, and what comes of it?',
    freeForm: '*Explore*, *Free form*.',
    whoImport: (vendor: string) =>
      `Next to *Dimensions*, click + and import *Session default channel group*, *Landing page + query string*, *Event name*${vendor ? ` and *${vendor}*` : ''}. Next to *Metrics*: *Sessions* and *Key events*.`,
    whoRows: (vendor: string) =>
      `Double-click *Session default channel group* for the rows and *Event name* for the columns${vendor ? `, and drag *${vendor}* into the rows` : ''}; *Sessions* and *Key events* for the values. Sessions of several events overlap: do not add them up.`,
    whoFilter: (events: string) =>
      `Drag *Event name* into *Filters*: *matches regex*, ${events}. For pages, swap the rows for *Landing page + query string*.`,
    stop: 'Where do they stop?',
    funnel: '*Explore*, *Funnel exploration*. Click the pencil beside *Steps*.',
    funnelSteps: (events: string) => `One step for each of ${events}, in this order. *Apply*.`,
    empty: 'Empty, or (not set)?',
    emptyLater:
      'Realtime and DebugView show an event at once, other reports a day later; a new dimension fills within two days, and only for events from then on.',
    emptyNotSet: (hasScore: boolean) =>
      `*(not set)* means that the event had no such field${hasScore ? ': a rating may have a score, an opening has none' : ''}.`,
    /** Around the link to the guide. */
    nothing: ['Nothing at all in Realtime?', 'Troubleshooting', 'goes by what you see.'],
  },
  looker: {
    title: 'A report in Looker Studio',
    description: "with GA4's export to BigQuery",
    /** Around the link to the guide. */
    views: [
      'Set up the views of the',
      'analyst kit',
      'first. Enter the project that has them; nothing is sent before you click.',
    ],
    project: 'Google Cloud project ID',
    open: 'Open Looker Studio with conversations per day as its data',
    fault: 'Six to 30 lowercase letters, digits and hyphens, as shown in the Google Cloud console.',
  },
};
