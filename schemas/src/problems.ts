/** A problem in words: what is wrong, and what to do about it. */
export interface ProblemText {
  readonly description: string;
  readonly fix: string;
}

/**
 * Every problem the bundle can report, whatever the chat: the folder of a chat adds what is true of it alone. The debug build logs
 * these sentences, docs/status.md lists them.
 */
export const problems = {
  setting_invalid: {
    description: 'A setting has a value it cannot have, so its default is used; consent counts as denied.',
    fix: 'Compare the key with the table of settings and push it again.',
  },
  setting_unknown: {
    description: 'A setting has a name that does not exist and is not used.',
    fix: 'Look for a misspelling; the table of settings lists every name.',
  },
  tracker_not_array: {
    description:
      'window.chatTracker is not an array that can be extended. It was read as settings and stays usable.',
    fix: 'Begin with (window.chatTracker = window.chatTracker || []).push({…}), or rename the other object.',
  },
  data_layer_failed: {
    description:
      'A record could not be pushed: the data layer of that name has no push, or its push threw an error.',
    fix: 'Check the setting dataLayer, and what else on the page replaces the data layer.',
  },
  data_layer_changed: {
    description:
      'A second container or script names another data layer. Records stay in the first; both names are given.',
    fix: 'Use one data layer for all containers that read chat events, or keep the chat tag in one container only.',
  },
  capture_failed: {
    description: 'An event could not be turned into a record and was dropped.',
    fix: 'Please report it with the name of the vendor and of the event.',
  },
  event_unnamed: {
    description: 'The chat reported an event without a name, which cannot be recorded.',
    fix: 'Look for code on the page that calls the vendor callback by itself.',
  },
  hook_refused: {
    description:
      'The page does not allow listening there: the object is frozen or the name is taken for good.',
    fix: 'Load the listener before the chat and before the code that freezes it.',
  },
  hook_replaced: {
    description: 'Code of the page replaced the hook; it has been repaired, events in between are lost.',
    fix: 'Assign the callback (window.name = function …) instead of declaring a function of that name.',
  },
  loaded_late: {
    description: 'The chat had started before the listener, so its first events are lost.',
    fix: 'Load the listener above the chat, or let GTM fire it before the tag that loads the chat.',
  },
  one_tag_embed: {
    description: 'The chat is embedded with its one-tag form, which starts by itself and takes no listener.',
    fix: "Use the chat's two-step snippet, or put the chatTracker.track line into its tracking field.",
  },
  listeners_unknown: {
    description: 'The chat was started with listeners of an unknown form, which were left as they are.',
    fix: 'Give eventListeners as an array of functions.',
  },
  listeners_by_name: {
    description:
      'The chat was started with listeners by name. Events without a name in that list, such as scores and choices, are ' +
      'lost where the chat copies the list when it starts.',
    fix: 'Give eventListeners as an array of functions, as the current documentation of the chat does.',
  },
  vendor_unknown: {
    description:
      'track() or the setting vendors names a chat that this script does not carry, or track() one that is not listened to.',
    fix: 'Correct the name, list the chat in the setting vendors, or load a file that carries it.',
  },
  vendors_unset: {
    description:
      'This file carries all chats and listens to those that the settings name, and no push of settings has named one.',
    fix: "Push the chats of this site: chatTracker.push({ vendors: ['…'] }). In GTM, tick them in the tag.",
  },
  second_install: {
    description: 'Another version or build is on the page too; it has stepped back.',
    fix:
      'Keep one: the script on the page, or the one that GTM brings, in one version. In GTM, import the newest file with ' +
      'Merge and Overwrite conflicting: it empties the tag of an older script.',
  },
  storage_failed: {
    description: 'The browser does not allow session storage, so counts start again on every page.',
    fix: 'Nothing to do, or set memory to page.',
  },
} as const satisfies { readonly [code: string]: ProblemText };

/** How well a chat is heard, in words. The debug build logs these sentences, docs/status.md lists them. */
export const states = {
  waiting: {
    description: 'The listener is ready and has not met the chat yet.',
    fix: 'Nothing to do if the chat comes later; otherwise check that the chat is on this page.',
  },
  hooked: {
    description: 'The chat is there and the listener is in its place, but it has not reported an event yet.',
    fix: 'Open the chat to see its first events.',
  },
  heard: { description: 'The chat reports its events to the listener.', fix: 'Nothing to do.' },
  deaf: {
    description: 'The chat cannot be heard on this page.',
    fix: 'The problem named with it says what to change.',
  },
} as const satisfies { readonly [state: string]: ProblemText };
