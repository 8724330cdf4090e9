/** The questions of the configurator, and what its fields say. */
import { waysKnown } from '../../../schemas/dictionary/how-known.ts';
import { consentTypes, type OfferedConsentType } from '../../../template/tag/inputs.ts';

export const questions = {
  head: {
    title: 'Configurator: your container file for chat events',
    description: 'Answer a few questions and download a container file that Google Tag Manager imports.',
    skip: 'Skip to questions',
    heading: 'Your container file',
    opening:
      'A few questions about your site, one file for Google Tag Manager. The answers below are good ones for most sites: change what differs on yours, then download.',
    noScript: 'The questions need JavaScript. Ready-made files are in the folder gtm.',
  },
  link: {
    what: 'link to these choices',
    label: 'Copy link',
    unread: (parts: string) => `This link has parts that do not exist here and were left out: ${parts}`,
  },
  chats: {
    title: 'Which chat is on your site?',
    label: 'Chats',
    known: (events: number, way: keyof typeof waysKnown) => `${events} known events, ${waysKnown[way]}`,
    none: 'No chat found with that name.',
  },
  source: {
    title: 'Not sure?',
    description: 'paste the source of a page, and its chats are found',
    label: 'Source of the page',
    how: 'Open your site, press Ctrl+U (on a Mac: Option+Command+U), copy everything and paste it here. It stays in this browser.',
    pageLoads: 'the page loads the chat',
    alsoAnswered: (others: string) => `Also answered below: ${others}.`,
    found: (chats: string) => `Found and ticked: ${chats}.`,
    code: 'code in the page sets it up.',
    noChat: 'No chat found in this source.',
    hasTagManager: 'Tag Manager is: look for the chat among its tags and tick it above.',
    hasNoTagManager: 'A tag manager or a consent tool may add it later: tick it above.',
    /** Around the command. */
    verify: ['To look at the running page, use', 'with its address.'],
  },
  arrival: {
    title: 'How does the chat reach your pages?',
    description: 'Our script has to load before the chat. The steps after the download show you how.',
    label: 'How the chat loads',
    answers: {
      tag: {
        label: 'A tag in Tag Manager',
        description: 'A Custom HTML tag or a template of the gallery. Our tag then fires before it.',
      },
      plugin: {
        label: 'A plug-in or app of our site system',
        description: 'Such as a WordPress plug-in or a Shopify app.',
      },
      page: {
        label: 'Code in our pages',
        description: 'Developers added the chat’s code to the template of the site.',
      },
      unknown: {
        label: 'I don’t know',
        description:
          'Look for the name of the chat among your tags in Tag Manager. If it is not there, it is a plug-in or code: paste the source of a page above to find out.',
      },
    },
    system: 'Your shop or content system',
    anotherOrNone: 'Another one, or none',
  },
  consent: {
    title: 'How does your consent tool work?',
    description: 'If you don’t know: in Preview, the Consent tab shows whether Consent Mode is set.',
    label: 'Consent tool',
    answers: {
      mode: {
        label: 'It speaks Google Consent Mode',
        description:
          'Most consent tools do, such as Cookiebot, Usercentrics or OneTrust. Events wait until the visitor agrees. If nothing on your site sets Consent Mode, Tag Manager treats consent as given. Pick another answer in that case.',
      },
      tool: {
        label: 'It decides which tags fire',
        description: 'Your tool tells Tag Manager that the visitor has agreed. Then our tag fires.',
      },
      none: {
        label: 'No consent needed',
        description: 'Events are recorded at once. Choose this only if your privacy officer says so.',
      },
    },
    tool: 'Which one is it?',
    noTrigger:
      'The file cannot include the trigger of your tool. Our tag comes paused; add that trigger after the import, then unpause the tag.',
    trigger: (tool: string) =>
      `The file includes the trigger: our tag fires when ${tool} reports consent, never after a refusal.`,
    forget: 'Forget what happened before consent',
    forgetNote: 'Otherwise events are kept on the page and sent once the visitor agrees.',
    type: 'Consent to wait for',
    types: consentTypes as { readonly [type in OfferedConsentType]: string },
    advanced: 'We use advanced consent mode',
    advancedNote: 'The GA4 tags may fire before consent, and Google decides what to keep.',
  },
  hosting: {
    title: 'Where should the script come from?',
    description: (kilobytes: number) => `The script is ${kilobytes} KB. Choose where it is loaded from.`,
    label: 'Hosting',
    answers: {
      inline: {
        label: 'Inside the container',
        description: 'Tag Manager brings the script along. Nothing to host, no extra request.',
      },
      host: {
        label: 'Our own web server',
        description: 'You upload two files to your server, and Tag Manager loads them from there.',
      },
      page: {
        label: 'Our developers put it into the page',
        description:
          'The script is above the chat and catches the very first events. Tag Manager brings only the settings.',
      },
      cdn: {
        label: 'A public CDN',
        description:
          'Tag Manager loads the script from jsDelivr, a third party. With more than one chat, it is the larger file with all chats.',
      },
    },
    easiest: 'Easiest',
    catchesMost: 'Catches most',
    address: 'Address of the script',
    addressForSnippet: 'Address of the script, for the snippet below',
    anotherCdn: 'Another CDN (leave empty for jsDelivr)',
  },
  counting: {
    title: 'What do you want to know?',
    description: 'Whatever you tick goes to GA4, each event under its own name.',
    measurementId: 'GA4 measurement ID',
    measurementIdNote: 'GA4, Admin, Data streams. Leave it empty to enter it in Tag Manager.',
    tickChat: 'Tick your chat above: each reports different things.',
    wishes: 'What do you want to know?',
    businessQuestions: {
      visitors: 'How many visitors chat, and where do they come from?',
      leads: 'How many leave their details?',
      satisfaction: 'How satisfied are they?',
      outcome: 'What does the chat lead to?',
      people: 'Does a person answer, or is nobody there?',
    },
    cannotAnswer: (chats: number): string =>
      chats > 1 ? 'These chats cannot answer' : 'This chat cannot answer',
    single: 'Single events',
    events: 'Events',
    ofThem: (sent: number, all: number) => `${sent} of ${all} go to GA4`,
    ownEvent: 'An event of your own, named below.',
    more: 'More events',
    notSent: (number: number) => `${number} not sent by default`,
    usual: 'The usual events',
    no: 'No events to GA4',
    notReportedBy: (chats: string) => `Not reported by ${chats}.`,
    notReported: (chats: number, events: string) =>
      `Not reported by ${chats > 1 ? 'these chats' : 'this chat'}: ${events}.`,
    often: 'comes often',
    notSafe: 'not safe to count',
    goals: 'More goals',
    goalsNote: 'coupons, prizes and the like, to count as chat_goal',
    goalsOf: (chat: string) => `What is a goal of yours in ${chat}?`,
    oneGoal: 'Tick one event for each result: some describe the same thing and would be counted twice.',
    parameters: 'Parameters',
    parametersOf: (chosen: number, most: number) =>
      `${chosen} of at most ${most} details that go with each event`,
    ownField: 'A field of your own.',
    number: 'number',
    sendPrivate: 'May these go to GA4 too? Decide this separately.',
    offer: (what: string) => `Offer ${what.toLowerCase()}`,
  },
  extras: {
    title: 'Anything special?',
    description: 'Most sites leave all of this as it is.',
    record: 'Record more',
    recordNote: 'names, IDs and answers, not recorded by default',
    choose: 'Choose and rename events',
    chooseNote: 'filters, separate triggers, your own names',
    technical: 'Technical',
    technicalNote: 'counting, limits, data layer',
    customKeys: 'Own fields',
    customKeysNote: 'Values that your site hands to the chat, by their path. Message text is never read.',
    natives: 'Chat events that need their own trigger',
    nativesNote: "By the chat's own name, for tags that you build yourself.",
    only: 'Record only these',
    onlyNote: 'Leave it empty to record everything. A star at the end matches any ending.',
    ignore: 'Never record these',
    ignoreNote: 'These come every few seconds and say little.',
    memory: 'Count through the whole visit',
    memoryNote:
      '“First” then means first in the browser tab, not on each page. Needs an entry in session storage.',
    calls: (chats: string) => `Record what the page tells ${chats}`,
    callsNote: 'Calls such as product events, as the event chat_sdk_call.',
    dataLayer: 'Name of the data layer',
    dataLayerNote: 'Change it only if your Tag Manager snippet uses another name.',
    maxPerMinute: 'Maximum records per minute',
    rename: 'Record under another name',
    renameNote: 'For events that you made in the chat itself, or that mean more to you.',
    preChatForm: 'A form before the chat counts as an answer. If yours asks for an address:',
    recordAs: (native: string, event: string) => `record ${native} as ${event}`,
    native: 'Event of the chat',
    nameToRecord: 'Name to record',
    noNewName: (native: string) => `${native} has no other name yet. Write the name to record.`,
    noNative: (event: string) => `${event} does not rename any event yet. Write the event of the chat.`,
    add: 'Add',
    addTo: (label: string) => ` to ${label}`,
    addName: ' another name',
    remove: (name: string) => `Remove ${name}`,
  },
};
