/** An agent that is published as source alone, which the compiler shall not read. */
declare module 'clarity-js/src/dynamic/agent/livechat.ts' {
  export function start(): void;
}
