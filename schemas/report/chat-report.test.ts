import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { Dictionary } from '../src/dictionary.ts';
import type { EventName } from '../src/event-names.ts';
import type { VendorId } from '../src/vendor.ts';
import { type ChatReport, chatReports } from './chat-report.ts';
import type { ReportPoint } from './point.ts';

const made = 'made_up' as unknown as VendorId;

/** A chat that tells these events, each once or more often. */
const chatThatTells = (told: { readonly [event in EventName]?: 'once' | 'often' }): Dictionary => ({
  ...dictionary,
  vendors: [{ ...dictionary.vendors[0]!, id: made, label: 'Made up', engagedOncePer: 'page' }],
  events: dictionary.events.map(entry => ({
    ...entry,
    vendors: told[entry.name] ? { [made]: { countSafe: told[entry.name] === 'once', natives: [] } } : {},
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

const engaging = chatThatTells({ chat_engaged: 'once', chat_rated: 'once', chat_lead: 'often' });

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

  it('counts records where nothing tells of visits, and says how often they come', () => {
    const report = reportOf([point('chat_engaged'), point('chat_engaged')], engaging);

    assert.deepEqual(numbers(report, 'Conversations per day'), [2]);
    assert.deepEqual(section(report, 'Conversations per day').notes, [
      'Made up tells a conversation once per page.',
    ]);
    assert.equal(section(report, 'How far'), undefined);
  });

  it('has words, not a 0, for steps that a chat never tells or may tell more than once', () => {
    const report = reportOf([point('chat_engaged', { visit: 'one' })], engaging);

    assert.deepEqual(numbers(report, 'How far'), [
      ...['not told', 'not told', 1],
      ...['not told', 'not told', 'not counted'],
    ]);
    assert.deepEqual(section(report, 'How far').notes, [
      'Not told: Made up never says so.',
      'Not counted: it may come more than once for one thing.',
    ]);
  });

  it('counts something else where a chat never tells of a conversation, and says so', () => {
    const openings = chatThatTells({ chat_opened: 'once' });

    const report = reportOf([point('chat_opened', { visit: 'one' })], openings);

    assert.deepEqual(numbers(report, 'Visits with “Chat opened” per day'), [1]);
    assert.deepEqual(section(report, 'Visits').notes, ['Made up never tells that a conversation began.']);
    const silent = reportOf([point('chat_ready')], chatThatTells({}));
    assert.equal(silent.summary, 'Made up tells nothing that could be counted.');
  });

  it('names the channels of visits, most first, and says that a data layer has none', () => {
    const by = (channel: string, visit: string) => point('chat_engaged', { visit, channel });

    const report = reportOf([by('Email', 'a'), by('Direct', 'b'), by('Direct', 'c')], engaging);

    assert.deepEqual(section(report, 'Conversations by channel').amounts, [
      { label: 'Direct', times: 2 },
      { label: 'Email', times: 1 },
    ]);
    const { notes, amounts } = section(reportOf([point('chat_engaged')], engaging), 'Conversations by');
    assert.match(notes.join(), /no channels: GA4 adds them/);
    assert.deepEqual(amounts, []);
  });

  it('says how many records tell no time, instead of giving them a day', () => {
    const { time, ...timeless } = point('chat_engaged');

    const { notes, amounts } = section(reportOf([timeless], engaging), 'Conversations per day');

    assert.equal(time, 0);
    assert.deepEqual(amounts, []);
    assert.ok(notes.includes('1 more tell no time.'));
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

  it('count by the last of a visit where a chat may tell one again, and not at all where nobody knows the visit', () => {
    const changing = chatThatTells({ chat_rated: 'often' });
    const [first, last] = [rated('thumb', 1, 'a'), rated('thumb', 0, 'a')];

    const report = reportOf([first, last], changing);

    assert.deepEqual(numbers(report, 'Ratings: thumb'), [0, 1]);
    const { visit, ...alone } = first;
    assert.equal(visit, 'a');
    assert.deepEqual(section(reportOf([alone], changing), 'Ratings'), {
      title: 'Ratings',
      notes: ['Made up may tell a rating again, so its records are not counted.'],
      amounts: [],
    });
  });

  it('are never told, or did not come: both in words', () => {
    const never = reportOf([point('chat_engaged')], chatThatTells({ chat_engaged: 'once' }));

    assert.deepEqual(section(never, 'Ratings').notes, ['Made up never tells a rating.']);
    assert.deepEqual(section(reportOf([point('chat_engaged')], engaging), 'Ratings').notes, [
      'No rating came.',
    ]);
  });
});
