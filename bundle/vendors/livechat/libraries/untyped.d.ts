/** An agent of clarity-js that is published as source alone; the test of libraries says where it is. */
declare module '@clarity-agents/livechat' {
  export function start(): void;
}
