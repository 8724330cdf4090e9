/** Libraries that bring no types, as far as their pages use them. */
declare module 'react' {
  export const StrictMode: unique symbol;
  export function createElement(type: unknown, props?: object | null, ...children: unknown[]): object;
  export function useEffect(effect: () => (() => void) | undefined, on?: readonly unknown[]): void;
  export function useState<State>(first: State): [State, (next: State | ((now: State) => State)) => void];
}

declare module 'react-dom/client' {
  export function createRoot(element: Element): { render(node: object): void; unmount(): void };
}

declare module '@hotwired/turbo' {
  export function visit(path: string): void;
}
