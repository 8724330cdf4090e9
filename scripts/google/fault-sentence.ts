/** What Google refused, as a sentence with the remedy. */
import type { Fault, FaultKind } from './fault.ts';
import { tokenVariable } from './login.ts';

/** What was asked, for whom it matters in a sentence. */
export interface Surroundings {
  readonly service: 'tagmanager' | 'analyticsadmin';
  readonly scopes: readonly string[];
}

/** What concerns every container, so that it is of no use to go on with the next. */
export const stopsAll = ({ kind }: Fault): boolean => ['login', 'scope', 'disabled', 'quota'].includes(kind);

/** The sentence. */
export function faultSentence(fault: Fault, surroundings: Surroundings): string {
  return `${sentences[fault.kind](surroundings)} Google says: ${fault.said}`;
}

const loginCommand = (scopes: readonly string[]): string =>
  `gcloud auth application-default login --client-id-file=FILE --scopes=${['https://www.googleapis.com/auth/cloud-platform', ...scopes].join(',')}`;

type Say = (surroundings: Surroundings) => string;

const sentences: { readonly [kind in FaultKind]: Say } = {
  login: ({ scopes }) =>
    `You are not logged in, or the login has ended. Log in with "${loginCommand(scopes)}", or set GOOGLE_APPLICATION_CREDENTIALS to the key of a service account, or ${tokenVariable} to an access token.`,
  scope: ({ scopes }) => `Your login does not allow this. Log in again with "${loginCommand(scopes)}".`,
  disabled: ({ service }) =>
    `The API is switched off in your Google Cloud project. Switch it on with "gcloud services enable ${service}.googleapis.com", wait a few minutes, and run this again.`,
  quota: () =>
    'The quota of your Google Cloud project is spent. What is done stays; run this again later, a daily quota after midnight in California.',
  rights: ({ service }) =>
    service === 'tagmanager'
      ? 'You may not do this in that container. Ask for the right to edit, or to publish, under Admin, User Management.'
      : 'You need the role Editor in this property (Admin, Property access management).',
  missing: ({ service }) =>
    service === 'tagmanager'
      ? 'There is no such container, or you may not see it. Compare the ID, and add the account that you use, or the address of the service account, under Admin, User Management.'
      : 'There is no such property, or you may not see it. Compare the number, and ask for the role Editor.',
  stale: () => 'Somebody else has changed the same just now. Run this again to see what is different.',
  taken: () => 'Something else has this name. Rename it in Tag Manager, and run this again.',
  exists: () => 'It is there already.',
  refused: () => 'Google does not take this.',
  uncertain: () =>
    'Google does not answer. What is done stays; run this again, and it goes on where it stopped.',
};
