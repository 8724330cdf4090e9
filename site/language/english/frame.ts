/** What every page of the site shows alike. */
export const frame = {
  navigation: 'This site',
  languages: 'Language',
  skip: 'Skip to content',
  guides: 'Guides',
  licence: 'Open source under the Apache License 2.0',
  /** What is added to the description of a page that is there in English only. */
  inEnglish: '',
  pages: {
    'configurator.html': {
      name: 'Configurator',
      description: 'Answer a few questions and download a container file that Google Tag Manager imports.',
    },
    'inspector.html': {
      name: 'Inspector',
      description: 'Click through simulated chats and watch each event become a record.',
    },
    'dictionary.html': {
      name: 'Dictionary',
      description:
        'Look up every event and field: what it means, where it comes from, whether it may be counted.',
    },
    'privacy.html': {
      name: 'Privacy',
      description: 'See on one page what is recorded, what is left out, and which setting decides.',
    },
    'guides.html': {
      name: 'Guides',
      description:
        'Read what to do, as a marketer, developer or analyst, and search everything that is written.',
    },
  },
};
