import { columnOf } from '../counts.ts';
import { type FunnelStep, funnelSteps, stepName } from '../funnel-steps.ts';
import { quote, share } from '../text.ts';
import { conversations, dayAndVendor, type View } from '../view.ts';

export const funnel: View = {
  name: 'chat_funnel',
  question: 'How far do visitors get, from the invitation to a lead or goal?',
  eventNames: funnelSteps.flatMap(({ eventNames: words }) => words),
  notes: [
    'A chat has only the steps that are safe to count there.',
    'reached counts sessions with the step, whatever else happened. reached_all_steps counts those that also have all main ' +
      'steps before it, in any order; from one main step to the next it never rises.',
    'An invitation and a handover are not main steps: many visitors get further without them.',
    'A chat that is always open in the page is never opened: read reached there.',
  ],
  columns: {
    ...dayAndVendor,
    step: { type: 'whole number', description: 'Position of the step.' },
    step_name: { type: 'text', description: 'Name of the step.' },
    is_main: { type: 'whole number', description: '1 for a main step, 0 for a side step.' },
    reached: { type: 'whole number', description: 'Sessions with the step.' },
    reached_all_steps: {
      type: 'whole number',
      description: 'Sessions with the step and all main steps before it.',
    },
    reached_share: {
      type: 'share',
      description: 'Reached as a share of the sessions of the day in which the chat was heard.',
    },
  },
  sql: ({ dictionary }) =>
    [
      'WITH steps AS (',
      funnelSteps
        .map(
          (step, nth) =>
            `  SELECT ${nth + 1} AS step, ${quote(stepName(step, dictionary))} AS step_name, ${Number(step.main)} AS is_main`,
        )
        .join('\n  UNION ALL\n'),
      '),',
      '-- 1 and 0 for yes and no, empty where the chat has no such step.',
      'taken AS (',
      '  SELECT',
      '    day,',
      '    chat_vendor,',
      funnelSteps.map(step => `    ${taken(step)} AS ${step.id}`).join(',\n'),
      `  FROM ${conversations}`,
      '),',
      'chained AS (',
      '  SELECT',
      '    day,',
      '    chat_vendor,',
      funnelSteps.map(({ id }) => `    ${id},`).join('\n'),
      funnelSteps.map((step, nth) => `    ${chained(step, nth)} AS ${step.id}_reached_all_steps`).join(',\n'),
      '  FROM taken',
      '),',
      'unfolded AS (',
      '  SELECT',
      '    chained.day,',
      '    chained.chat_vendor,',
      '    steps.step,',
      '    steps.step_name,',
      '    steps.is_main,',
      `    ${byStep(({ id }) => `chained.${id}`)} AS has_step,`,
      `    ${byStep(({ id }) => `chained.${id}_reached_all_steps`)} AS has_step_reached_all_steps`,
      '  FROM chained',
      '  CROSS JOIN steps',
      ')',
      'SELECT',
      '  day,',
      '  chat_vendor,',
      '  step,',
      '  step_name,',
      '  is_main,',
      '  SUM(has_step) AS reached,',
      '  SUM(has_step_reached_all_steps) AS reached_all_steps,',
      `  ${share('SUM(has_step)', 'COUNT(*)')} AS reached_share`,
      'FROM unfolded',
      'WHERE has_step IS NOT NULL',
      'GROUP BY day, chat_vendor, step, step_name, is_main',
    ].join('\n'),
};

function taken({ eventNames: words }: FunnelStep): string {
  const columns = words.map(columnOf);
  const none = columns.map(column => `${column} IS NULL`).join(' AND ');
  const some = columns.map(column => `COALESCE(${column}, 0)`).join(' + ');
  return `CASE WHEN ${none} THEN NULL WHEN ${some} > 0 THEN 1 ELSE 0 END`;
}

/** The step and the main steps before it; one that the chat cannot count stands in nobody's way. */
function chained(step: FunnelStep, nth: number): string {
  const before = funnelSteps.slice(0, nth).filter(({ main }) => main);
  return [step.id, ...before.map(({ id }) => `COALESCE(${id}, 1)`)].join(' * ');
}

function byStep(value: (step: FunnelStep) => string): string {
  const cases = funnelSteps.map((step, nth) => `WHEN ${nth + 1} THEN ${value(step)}`);
  return `CASE steps.step ${cases.join(' ')} END`;
}
