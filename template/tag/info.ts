/** Name of the template, in the file and in every container that carries it. */
export const templateName = 'Chat data layer';

/** What GTM shows about the template; `logo` is a PNG file in base64. */
export function info(logo: string) {
  return {
    type: 'TAG',
    id: 'cvt_temp_public_id',
    version: 1,
    securityGroups: [],
    displayName: templateName,
    categories: ['CHAT', 'ANALYTICS', 'TAG_MANAGEMENT'],
    brand: {
      id: 'brand_dummy',
      displayName: 'chat-datalayer',
      thumbnail: `data:image/png;base64,${logo}`,
    },
    description:
      'Reports what happens in the chat on your site to the data layer: one vocabulary for all chat products, ' +
      'never a message text, names only if you tick them, and it waits for consent.',
    containerContexts: ['WEB'],
  };
}
