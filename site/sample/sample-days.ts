/** The days of every sample: a Monday to a Sunday, each from the midnight of whoever looks at it. */
export const sampleDays = (): number[] => [2, 3, 4, 5, 6, 7, 8].map(day => new Date(2026, 2, day).getTime());

/** The same in words. */
export const sampleDaysInWords = '2 to 8 March 2026';
