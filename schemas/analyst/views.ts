/** All views above the base view, in the order in which they are made. */
import type { View } from './view.ts';
import { assisted } from './views/assisted.ts';
import { assistedLater } from './views/assisted-later.ts';
import { conversations } from './views/conversations.ts';
import { daily } from './views/daily.ts';
import { firstResponse } from './views/first-response.ts';
import { funnel } from './views/funnel.ts';
import { leads } from './views/leads.ts';
import { messages } from './views/messages.ts';
import { notSet } from './views/not-set.ts';
import { quality } from './views/quality.ts';
import { ratings } from './views/ratings.ts';
import { reach } from './views/reach.ts';
import { segments } from './views/segments.ts';

export const views: readonly View[] = [
  conversations,
  daily,
  reach,
  segments,
  funnel,
  messages,
  leads,
  firstResponse,
  ratings,
  assisted,
  assistedLater,
  quality,
  notSet,
];
