/** All views above the base view, in the order in which they are made. */
import type { View } from './view.ts';
import { assisted } from './views/assisted.ts';
import { conversations } from './views/conversations.ts';
import { daily } from './views/daily.ts';
import { firstResponse } from './views/first-response.ts';
import { funnel } from './views/funnel.ts';
import { leads } from './views/leads.ts';
import { messages } from './views/messages.ts';
import { notSet } from './views/not-set.ts';
import { quality } from './views/quality.ts';
import { ratings } from './views/ratings.ts';

export const views: readonly View[] = [
  conversations,
  daily,
  funnel,
  messages,
  leads,
  firstResponse,
  ratings,
  assisted,
  quality,
  notSet,
];
