/** What to do in GA4 and on the page so that the right things are counted. */
export interface Advice {
  readonly title: string;
  readonly description: readonly string[];
}

export const advice: readonly Advice[] = [
  {
    title: 'Key events: count once per session',
    description: [
      'In GA4 under Admin, Key events, mark chat_engaged, chat_lead and chat_goal, open the menu of each and choose the ' +
        'counting method Once per session. Otherwise a visitor who chats on three pages counts three times.',
      'Do not make key events of events that are not safe to count.',
    ],
  },
  {
    title: 'Ad platforms: memory "tab"',
    description: [
      'Ad platforms count each time their tag fires. Use the triggers ChatDL - First chat_engaged on this page, ' +
        'First chat_lead on this page and First chat_goal on this page: they fire at the first time only.',
      'With the setting memory at "tab" the first time is the first in the browser tab, across pages, and the triggers of ' +
        'a file that is made with it say so; for that one key is kept in session storage, after consent.',
    ],
  },
  {
    title: 'Looker Studio',
    description: [
      'Choose BigQuery as the data source and pick a view: the columns below are its fields. Set shares to Percent and ' +
        'seconds to Duration (sec.).',
      'Do not average shares or rates over several days: divide the sums of their parts instead, for instance ' +
        'SUM(conversations_with_lead) / SUM(conversations).',
      'For a report that many people open, keep tables with scheduled.bigquery.sql or the Dataform package.',
    ],
  },
];
