/** A number and what it is of: "1 rating", "1,200 ratings". */
export const counted = (times: number, one: string, many = `${one}s`): string =>
  `${times.toLocaleString('en')} ${times === 1 ? one : many}`;
