import { isCountSafe } from '../dictionary/count-safe.ts';
import { type Scale, type ScaleBounds, scales } from '../src/scales.ts';
import { counted } from './counted.ts';
import type { ReportPoint } from './point.ts';
import type { Section } from './section.ts';
import { type HeardChat, has, type Unit } from './unit.ts';

/** A rating with a score that its scale has. */
interface Scored {
  readonly scale: Scale;
  readonly score: number;
}

const scaleNames: { readonly [scale in Scale]: string } = {
  nps: 'Net Promoter Score, 0 to 10',
  stars: 'stars, 1 to 5',
  thumb: 'thumb, 1 up or 0 down',
  mood: 'mood, 1 good, 0 neutral or -1 bad',
};

/** One section for each scale, since scores of different scales say nothing together. */
export function ratings({ dictionary, entry: { id, label }, units, areVisits }: HeardChat): Section[] {
  const isSafe = isCountSafe(dictionary, id, 'chat_rated');
  if (isSafe === undefined) return [without(`${label} never reports a rating.`)];
  if (!isSafe && !areVisits) {
    return [without(`${label} may report a rating again, so its records are not counted.`)];
  }
  const rated = units.filter(unit => has(unit, ['chat_rated'])).flatMap(unit => ratedIn(unit, isSafe));
  const scored = rated.flatMap(scoredOf);
  const more = isSafe ? [] : [`${label} may report a rating again: the last of each visit counts.`];
  const plain = rated.length - scored.length;
  return [
    ...(Object.keys(scales) as Scale[])
      .map(scale => scored.filter(one => one.scale === scale))
      .filter(some => some.length > 0)
      .map(some => ofScale(some, more)),
    ...(plain > 0 ? [without(`${counted(plain, 'rating')} without a score.`, ...more)] : []),
    ...(rated.length === 0 ? [without('No rating came.', ...more)] : []),
  ];
}

const without = (...notes: readonly string[]): Section => ({ title: 'Ratings', notes, amounts: [] });

const ratedIn = ({ points }: Unit, isSafe: boolean): readonly ReportPoint[] =>
  points.filter(({ event }) => event === 'chat_rated').slice(isSafe ? 0 : -1);

/** A score without a scale, or off it, could be anything. */
function scoredOf({ scale, score }: ReportPoint): Scored[] {
  if (score === undefined || !Number.isInteger(score) || !isScale(scale)) return [];
  const { least, most } = scales[scale];
  return score >= least && score <= most ? [{ scale, score }] : [];
}

const isScale = (scale: string | undefined): scale is Scale =>
  scale !== undefined && Object.hasOwn(scales, scale);

function ofScale(some: readonly Scored[], notes: readonly string[]): Section {
  const [{ scale }] = some as readonly [Scored];
  const scores = some.map(({ score }) => score);
  const total = scores.reduce((sum, score) => sum + score, 0);
  const average = `${counted(some.length, 'rating')}, ${(total / some.length).toFixed(1)} on average.`;
  return {
    title: `Ratings: ${scaleNames[scale]}`,
    notes: [average, ...(scale === 'nps' ? [npsOf(scores)] : []), ...notes],
    amounts: stepsOf(scales[scale]).map(step => ({
      label: String(step),
      times: scores.filter(score => score === step).length,
    })),
  };
}

/** The best first. */
const stepsOf = ({ least, most }: ScaleBounds): number[] =>
  Array.from({ length: most - least + 1 }, (_, nth) => most - nth);

function npsOf(scores: readonly number[]): string {
  const promoters = scores.filter(score => score >= 9).length;
  const detractors = scores.filter(score => score <= 6).length;
  const points = Math.round((100 * (promoters - detractors)) / scores.length);
  return `NPS ${points}: ${promoters} gave 9 or 10, ${detractors} gave 0 to 6.`;
}
