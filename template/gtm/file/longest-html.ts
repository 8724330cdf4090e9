/** GTM refuses Custom HTML of as many characters or more. */
export const longestHtml = 102_400;
