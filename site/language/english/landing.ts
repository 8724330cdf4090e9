/** The first page. Names of chats come in where a function takes them. */
import type { Html } from '../../look/html.ts';
import { html } from '../../look/html.ts';

export const landing = {
  title: 'chat-datalayer: chat events for Google Tag Manager',
  description: (chats: string) =>
    `Chat events of ${chats} as clean, private records in the data layer, and ready-made files for Google Tag Manager.`,
  heading: 'See in GA4 what happens in your chat',
  opening: (
    chats: Html,
  ): Html => html`chat-datalayer picks up the events of ${chats} and passes them to Google Tag
          Manager under one set of names. You import one file; there is no code to write and nothing to host.`,
  start: 'Make my container file',
  watch: 'Watch it work',
  flow: 'How it works',
  inChat: 'In the chat',
  question: 'Do you deliver to Austria?',
  inChatNote: 'The widget reports it in its own way.',
  inDataLayer: 'In the data layer',
  inDataLayerNote: 'One flat record, without message, name or ID.',
  inGa4: 'In GA4',
  inGa4Note: 'One event each, ready for reports.',
  pages: 'Pages',
  promise:
    'These pages load nothing from anywhere and send nothing. What you choose stays in your browser and in the files that you download.',
};
