/** Files that somebody opens: an earlier one of ours, and an export of their own container with what is in it. */
export const files = {
  earlier: {
    opening: 'Made a file before? Drop it here, or',
    button: 'open an earlier file',
    label: 'Earlier container file',
    opened: 'Opened. Every choice is as it was when the file was made.',
    openedWithout: (parts: string) =>
      `Opened, without what does not exist here: ${parts}. Every other choice is as it was when the file was made.`,
    openedWithoutLink:
      'Opened. This file keeps no link to its choices: chats, own fields, renamed events and the measurement ID were read. Check the rest.',
    strange: 'This container file has parts that Tag Manager would not have written.',
    noListener: 'This container file does not have our chat listener, so there is nothing to open.',
    noChat: 'This container file names no chat to listen to.',
  },
  own: {
    heading: 'Your own container',
    /** Around the two menus. */
    opening: [
      'Tag Manager on your site already? Drop an export of your container (',
      'Admin',
      'Export Container',
      '), which stays in this browser, or',
    ],
    button: 'choose the export',
    label: 'Export of your own container',
    read: (file: string) => `${file}: read. What was found is filled in below.`,
    noExport: 'It is not an export of a container. If it was made here, open it as an earlier file.',
    in: (container: string) => `In ${container}`,
    goOn: 'Go on: what changes in',
    paused: ', paused',
  },
  findings: {
    loads: 'Tag Manager loads it.',
    chatPaused: 'Its tag is paused: tick the chat if the page loads it.',
    used: 'A tag uses it, but none loads it: the page does, or something that cannot be seen here.',
    noChat: 'No chat',
    noChatText:
      'No tag loads a chat that is known here, as far as its text can be read. If your page, a variable or a template loads it, tick it below.',
    idFilled: 'The measurement ID is filled in.',
    idVariable: 'A variable that is not a constant gives this ID: enter it yourself.',
    idInvalid: 'Not a valid ID: enter yours below.',
    idAds: 'Google Ads, which chat events are not sent to.',
    idGoogleTag:
      'A Google tag. GA4 events need the measurement ID, which begins with G-: GA4 shows it under Data streams.',
    idPaused: 'Its tag is paused.',
    idSeveral: 'There are several: enter the one that chat events belong to.',
    consentDecides: 'It decides which tags fire, and is filled in so.',
    consentFilled: 'Filled in as your consent tool.',
    consentSeveral: 'One of several consent tools: choose yours below.',
    consentMode: 'It sets Consent Mode.',
    earlier: 'Tags of an earlier file',
    earlierText: 'Their names stay, so that a new file takes their place.',
    dataLayer: (name: string) => `Data layer ${name}`,
    dataLayerText:
      'A tag names it so. If the snippet of Tag Manager on your site does too, enter it under “Name of the data layer”.',
    stray: 'Counts twice',
    strayText:
      'Made from our template or copied by an import with “Rename”. Delete before you publish: a new file brings its own.',
    double: 'May count twice',
    isOurs: (old: string, ours: string) => `“${old}” is our ${ours}`,
    notRecorded: (old: string) => `“${old}” is not recorded by us`,
    uses: (chat: string) => `Uses ${chat} and pushes into the data layer.`,
    removePart:
      'If it reports chat events, remove that part of it before you publish; it also loads the chat, so do not pause it.',
    pauseIt: 'If it reports chat events, pause it before you publish.',
    taken: 'The same event names',
    takenText: (events: string, tags: string) =>
      `Hears ${events}, which are also names of our events. ${tags ? `${tags} would fire for them.` : 'No tag fires on it now.'} Rename those events, or let our tags do its work.`,
  },
  chatTag: {
    heading: 'The tag of your chat',
    link: 'the tag of your chat',
    name: (name: string) => `“${name}”`,
    why: {
      page: 'Your site loads the script before Tag Manager, so no tag has to come before the chat.',
      gate: 'Your consent tool fires our tag. As a setup tag it would fire with the chat, without consent. With the script inside the container (question 4), another tag can come first, which records nothing by itself.',
      'no chat tag':
        'No tag in your container loads a chat that is ticked. If your page loads it, our script has to be above it.',
    },
    /** Around the name of our tag. */
    taken: (tags: string, number: number) => [
      `${tags} ${number > 1 ? 'have' : 'has'} another setup tag, and Tag Manager allows one. Make`,
      'the setup tag of that one by hand.',
    ],
    changes: (tags: string, number: number) => [
      `${tags} ${number > 1 ? 'load' : 'loads'} your chat. With`,
      'as its setup tag, the listener is always there first. This is all that changes:',
    ],
    download:
      'Import it in place of container.json, with the same clicks. Triggers, folder and template of the tag are in it too, as they are. It puts the tag back as it was when you exported: if it has been changed since, export again.',
    done: (tags: string, number: number) => `${tags} ${number > 1 ? 'have' : 'has'} it as setup tag already.`,
    place: (tag: string) => `Tag “${tag}”, Advanced settings, Tag sequencing`,
    opens: (tags: string, number: number) =>
      `${tags} ${number > 1 ? 'have' : 'has'} our tag with the settings as setup tag, which fires without consent if your consent tool decides: remove it in Tag Manager.`,
  },
};
