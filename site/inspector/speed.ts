/** How fast scripted conversations play, for all chats alike. */
export type Speed = 'slow' | 'normal' | 'fast';

/** Milliseconds from one step to the next. Normal is long enough to read a step, short enough to stay. */
export const pauses: { readonly [speed in Speed]: number } = { slow: 3000, normal: 1200, fast: 250 };
