/** Two names as one text: no build may hold either by itself, so that a look through its code tells it reads neither. */
const bothKeys = 'text content';

/**
 * Names that no path of an own field may have as a step, because message text stands there. Cut by place, since a page
 * may have put a way to split on every object.
 */
export const textKeys: readonly string[] = [bothKeys.slice(0, 4), bothKeys.slice(5)];
