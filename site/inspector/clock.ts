/** How the page tells a time: by the clock of whoever looks at it, the same in every place. */
export function clock(time: number): string {
  const date = new Date(Math.round(time));
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()].map(part => digits(part));
  return `${parts.join(':')}.${digits(date.getMilliseconds(), 3)}`;
}

/** Several times, with the day before each where they are not all of one. */
export function clocks(times: readonly number[]): string[] {
  const days = times.map(day);
  const isOneDay = days.every(other => other === days[0]);
  return times.map((time, at) => (isOneDay ? clock(time) : `${days[at]} ${clock(time)}`));
}

function day(time: number): string {
  const date = new Date(Math.round(time));
  return [date.getFullYear(), digits(date.getMonth() + 1), digits(date.getDate())].join('-');
}

const digits = (number: number, count = 2): string => String(number).padStart(count, '0');
