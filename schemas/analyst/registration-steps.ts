/** The way through GA4's own pages, in plain words. */
export const registrationSteps: readonly string[] = [
  'In GA4 open Admin, then Custom definitions (under Data display).',
  'On the tab Custom dimensions press Create custom dimension.',
  'Copy the name, leave the scope at Event, copy the description, and type the event parameter exactly as shown here.',
  'Save, and go on with the next line. The parameter need not have arrived yet.',
  'On the tab Custom metrics do the same for the metrics, with the unit of measurement Standard.',
  'Wait a day: GA4 fills in values from the moment of registration on, never for earlier events.',
];

/** What to know before registering. */
export const registrationNotes: readonly string[] = [
  'Register only what you report on. What is not registered still reaches BigQuery.',
  'Without the registration reports show nothing or "(not set)", even though DebugView shows the parameter.',
  'A dimension with very many values ends in a row "(other)".',
  'GA4 adds metrics up. Read the score as an average: a calculated metric that divides it by the event count, with ' +
    'chat_rated as the only event. The sum of chat_nth means nothing: use it in filters, 1 for the first time.',
  'Own fields (chat_custom_…) are registered in the same way, and count too.',
];
