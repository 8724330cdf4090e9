/** `README.md` of the publishing repository: it sends people to the gallery. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { templateName } from '../tag/info.ts';

/** Renders it for the chats that the template hears. */
export function renderGalleryReadme({ vendors, version }: Dictionary): string {
  const chats = vendors.map(({ label }) => label);
  return `# ${templateName}

A Google Tag Manager tag template: what happens in the chat on a site becomes events in the data layer. It hears
${chats.slice(0, -1).join(', ')} and ${chats.at(-1)}, with one vocabulary for all of them, no message texts, and only
with consent.

## Add it

In Google Tag Manager: **Templates → Tag Templates → Search Gallery**, search for *${templateName}*, **Add to workspace**.
Then make a tag of it that fires on **Initialization - All Pages**.

Use either this template or an imported container file of chat-datalayer, not both: the container brings a copy of the
template of its own, together with triggers, variables and GA4 tags.

## What it loads

Version ${version} of the script from a public CDN, at an address that names this exact version. If the script must come from
your own host, or with the container itself, take a container file instead: ${'`npx chat-datalayer container --help`'}.

The template in this repository is generated. Please report problems, and suggest changes, where chat-datalayer is made.
`;
}
