/** Where a session came from, as the export tells it in several places. */
import type { Dialect } from './dialects.ts';
import { quote } from './text.ts';

/** The first of these that names a source tells all three, since parts of two would be a way that nobody came. */
const tellers = [
  {
    within: 'session_traffic_source_last_click.cross_channel_campaign.',
    source: 'source',
    medium: 'medium',
    campaign: 'campaign_name',
  },
  {
    within: 'session_traffic_source_last_click.manual_campaign.',
    source: 'source',
    medium: 'medium',
    campaign: 'campaign_name',
  },
  {
    within: 'collected_traffic_source.',
    source: 'manual_source',
    medium: 'manual_medium',
    campaign: 'manual_campaign_name',
  },
] as const;

/** Told of the browser's first visit; better than nothing. */
const firstVisit = { source: 'source', medium: 'medium', campaign: 'name' } as const;

/** A click on an ad of Google that is not named otherwise. */
const adClick = { source: quote('google'), medium: quote('cpc'), campaign: 'NULL' } as const;

/** Source, medium or campaign of the session of an event. */
export function trafficSql(part: 'source' | 'medium' | 'campaign', dialect: Dialect): string {
  const told = tellers.map(teller => {
    const value = (column: string) => dialect.member(teller.within + column);
    return `  WHEN ${value(teller.source)} IS NOT NULL THEN ${value(teller[part])}`;
  });
  return [
    'CASE',
    ...told,
    `  WHEN ${dialect.member('collected_traffic_source.gclid')} IS NOT NULL THEN ${adClick[part]}`,
    `  ELSE ${dialect.member(`traffic_source.${firstVisit[part]}`)}`,
    'END',
  ].join('\n');
}

/** Channel of the session as GA4 groups them. */
export const channelSql = (dialect: Dialect): string =>
  dialect.member('session_traffic_source_last_click.cross_channel_campaign.default_channel_group');
