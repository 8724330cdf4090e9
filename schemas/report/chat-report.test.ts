import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { Dictionary } from '../src/dictionary.ts';
import type { EventName } from '../src/event-names.ts';
import type { VendorId } from '../src/vendor.ts';
import { whyNoChannels } from './channels.ts';
import { type ChatReport, chatReports } from './chat-report.ts';
import type { ReportPoint } from './point.ts';

const made = 'made_up' as unknown as VendorId;

/** A chat that reports these events, each once or more often. */
const chatThatReports = (reported: { readonly [event in EventName]?: 'once' | 'often' }): Dictionary => ({
  ...dictionary,
  vendors: [{ ...dictionary.vendors[0]!, id: made, label: 'Made up', engagedOncePer: 'page' }],
  events: dictionary.events.map(entry => ({
    ...entry,
    vendors: reported[entry.name]
      ? { [made]: { countSafe: reported[entry.name] === 'once', natives: [] } }
      : {},
  })),
});

const hour = 3600_000;
const point = (event: EventName, more: Partial<ReportPoint> = {}): ReportPoint => ({
  event,
  vendor: made,
  time: 0,
  ...more,
});
/** Days whose names do not come in the order of letters. */
const day = (time: number) => `day ${9 - Math.floor(time / 24 / hour)}`;

const reportOf = (points: readonly ReportPoint[], dictionary: Dictionary): ChatReport =>
  chatReports(points, dictionary, day)[0]!;
const section = ({ sections }: ChatReport, title: string) =>
  sections.find(section => section.title.startsWith(title))!;
const numbers = (report: ChatReport, title: string) =>
  section(report, title).amounts.map(({ times }) => times);

const engaging = chatThatReports({ chat_engaged: 'once', chat_rated: 'once', chat_lead: 'often' });

describe('the report of a chat', () => {
  it('counts a visit once, on the day on which it began, and shows days without any as 0', () => {
    const points = [
      point('chat_engaged', { visit: 'late', time: 23.9 * hour }),
      point('chat_engaged', { visit: 'late', time: 24.1 * hour }),
      point('chat_ready', { visit: 'silent', time: 24.1 * hour }),
    ];

    const report = reportOf(points, engaging);

    assert.deepEqual(section(report, 'Conversations per day').amounts, [
      { label: 'day 9', times: 1 },
      { label: 'day 8', times: 0 },
    ]);
    assert.equal(report.summary, '1 conversation');
  });

  it('has every day from the first to the last, also those on which no chat was heard', () => {
    const points = [0.5, 23, 80].map(after => point('chat_engaged', { time: after * hour }));

    assert.deepEqual(section(reportOf(points, engaging), 'Conversations per day').amounts, [
      { label: 'day 9', times: 2 },
      { label: 'day 8', times: 0 },
      { label: 'day 7', times: 0 },
      { label: 'day 6', times: 1 },
    ]);
  });

  it('shows the last month of many years, and says how many came before', () => {
    const monthDay = (time: number) => new Date(time).toISOString().slice(5, 10);
    const points = [Date.UTC(2020, 2, 31), Date.UTC(2026, 2, 1), Date.UTC(2026, 2, 31, 23)];

    const [report] = chatReports(
      points.map(time => point('chat_engaged', { time })),
      engaging,
      monthDay,
    );

    const { amounts, notes } = section(report!, 'Conversations per day');
    assert.deepEqual(
      [amounts.length, amounts[0], amounts.at(-1)],
      [31, { label: '03-01', times: 1 }, { label: '03-31', times: 1 }],
    );
    assert.ok(notes.includes('The last 31 days; 1 more came before.'));
  });

  it('counts records where nothing says which visit it was, and says so, and how often they come', () => {
    const report = reportOf([point('chat_engaged'), point('chat_engaged')], engaging);

    assert.deepEqual(numbers(report, 'Conversations per day'), [2]);
    assert.deepEqual(section(report, 'Conversations per day').notes, [
      'Made up reports a conversation once per page.',
    ]);
    assert.deepEqual(section(report, 'How far'), {
      title: 'How far visits got',
      notes: ['A recorded data layer does not say which visit a record belongs to.'],
      amounts: [],
    });
  });

  it('has words, not a 0, for steps that a chat never reports or may report more than once', () => {
    const report = reportOf([point('chat_engaged', { visit: 'one' })], engaging);

    assert.deepEqual(numbers(report, 'How far'), [
      ...['not reported', 'not reported', 1],
      ...['not reported', 'not reported', 'not counted'],
    ]);
    assert.deepEqual(section(report, 'How far').notes, [
      'Visits with each step, whatever else happened: some get further without a step before.',
      'Not reported: Made up does not report this.',
      'Not counted: it may come more than once for one thing.',
    ]);
  });

  it('counts something else where a chat never reports a conversation, and says so', () => {
    const openings = chatThatReports({ chat_opened: 'once' });

    const report = reportOf([point('chat_opened', { visit: 'one' })], openings);

    assert.deepEqual(numbers(report, 'Visits with “Chat opened” per day'), [1]);
    assert.deepEqual(section(report, 'Visits').notes, ['Made up never reports that a conversation began.']);
    const silent = reportOf([point('chat_ready')], chatThatReports({}));
    assert.equal(silent.summary, 'Made up reports nothing that could be counted.');
  });

  it('names the channels of visits, most first, and leaves them out where a data layer has none', () => {
    const by = (channel: string, visit: string) => point('chat_engaged', { visit, channel });

    const report = reportOf([by('Email', 'a'), by('Direct', 'b'), by('Direct', 'c')], engaging);

    assert.deepEqual(section(report, 'Conversations by channel').amounts, [
      { label: 'Direct', times: 2 },
      { label: 'Email', times: 1 },
    ]);
    assert.equal(section(reportOf([point('chat_engaged')], engaging), 'Conversations by'), undefined);
    assert.match(whyNoChannels([by('Email', 'a'), point('chat_engaged')])!, /no channels: GA4 adds them/);
    assert.equal(whyNoChannels([by('Email', 'a')]), undefined);
  });

  it('says how many records have no time, instead of giving them a day', () => {
    const { time, ...timeless } = point('chat_engaged');

    const { notes, amounts } = section(reportOf([timeless], engaging), 'Conversations per day');

    assert.equal(time, 0);
    assert.deepEqual(amounts, []);
    assert.ok(notes.includes('1 more has no time.'));
  });
});

describe('ratings', () => {
  const rated = (scale: string | undefined, score: number | undefined, visit: string): ReportPoint =>
    point('chat_rated', { visit, ...(scale && { scale }), ...(score !== undefined && { score }) });

  it('are apart for each scale, with every step of it, and on none where the scale has no such score', () => {
    const points = [
      rated('stars', 5, 'a'),
      rated('nps', 9, 'b'),
      rated('stars', 9, 'c'),
      rated(undefined, 5, 'd'),
    ];

    const report = reportOf(points, engaging);

    assert.deepEqual(numbers(report, 'Ratings: stars'), [1, 0, 0, 0, 0]);
    assert.deepEqual(numbers(report, 'Ratings: Net'), [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const plain = report.sections.find(({ title }) => title === 'Ratings')!;
    assert.deepEqual(plain.notes, ['2 ratings without a score.']);
  });

  it('have a Net Promoter Score on its own scale alone', () => {
    const scores = [10, 9, 7, 3].map((score, nth) => rated('nps', score, String(nth)));

    const report = reportOf([...scores, rated('stars', 5, 'x')], engaging);

    assert.deepEqual(section(report, 'Ratings: Net').notes, [
      '4 ratings, 7.3 on average.',
      'NPS 25: 2 gave 9 or 10, 1 gave 0 to 6.',
    ]);
    assert.deepEqual(section(report, 'Ratings: stars').notes, ['1 rating, 5.0 on average.']);
  });

  it('count by the last of a visit where a chat may report one again, and not at all where nobody knows the visit', () => {
    const changing = chatThatReports({ chat_rated: 'often' });
    const [first, last] = [rated('thumb', 1, 'a'), rated('thumb', 0, 'a')];

    const report = reportOf([first, last], changing);

    assert.deepEqual(numbers(report, 'Ratings: thumb'), [0, 1]);
    const { visit, ...alone } = first;
    assert.equal(visit, 'a');
    assert.deepEqual(section(reportOf([alone], changing), 'Ratings'), {
      title: 'Ratings',
      notes: ['Made up may report a rating again, so its records are not counted.'],
      amounts: [],
    });
  });

  it('are never reported, or did not come: both in words', () => {
    const never = reportOf([point('chat_engaged')], chatThatReports({ chat_engaged: 'once' }));

    assert.deepEqual(section(never, 'Ratings').notes, ['Made up never reports a rating.']);
    assert.deepEqual(section(reportOf([point('chat_engaged')], engaging), 'Ratings').notes, [
      'No rating came.',
    ]);
  });
});
