/** google.script inside a sidebar, a dialog or a page of the web app: calls go to the enclosing page, and answers come back as Google's do. */

type Handler = (value: unknown, userObject: unknown) => void;
interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}
export interface FrameCall {
  readonly google: 'run';
  readonly id: number;
  readonly fn: string;
  readonly args: readonly unknown[];
}
export interface FrameAct {
  readonly google: 'close' | 'focus' | 'height' | 'width';
  readonly pixels?: number;
}
export interface FrameAnswer {
  readonly id: number;
  readonly error: string | null;
  readonly value: unknown;
}

/** Google runs this many calls at once; further calls wait. */
const AT_ONCE = 10;

/** Puts google.script on the window, with functions of these names; it speaks with a page of that origin alone. */
export function connect(names: readonly string[], parent: string): void {
  const postToPage = (message: FrameCall | FrameAct) => window.parent.postMessage(message, parent);
  const waiting: (() => void)[] = [];
  const running = new Map<number, { readonly fn: string; readonly handlers: Handlers }>();
  let calls = 0;

  function runner(handlers: Handlers): Record<string, unknown> {
    const own: Record<string, unknown> = {
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const fn of names) own[fn] = (...args: unknown[]) => call(fn, args, handlers);
    return own;
  }

  function call(fn: string, args: readonly unknown[], handlers: Handlers): void {
    const sent = args.length === 1 && args[0] instanceof HTMLFormElement ? [formFields(args[0])] : args;
    const copy = sent.map((argument, index) => sendable(argument, String(index), []));
    calls += 1;
    const id = calls;
    const send = () => {
      running.set(id, { fn, handlers });
      postToPage({ google: 'run', id, fn, args: copy });
    };
    if (running.size < AT_ONCE) send();
    else waiting.push(send);
  }

  window.addEventListener('message', (event: MessageEvent<FrameAnswer>) => {
    const isOurs = event.source === window.parent && event.origin === parent;
    const settled = isOurs ? running.get(event.data?.id) : undefined;
    if (!settled) return;
    const { fn, handlers } = settled;
    const { id, error, value } = event.data;
    running.delete(id);
    waiting.shift()?.();
    if (error === null) handlers.success?.(value, handlers.userObject);
    else if (handlers.failure) handlers.failure(new Error(error), handlers.userObject);
    else console.error(`Uncaught ${error} at ${fn}`);
  });

  const host = {
    close: () => postToPage({ google: 'close' }),
    setHeight: (pixels: number) => postToPage({ google: 'height', pixels }),
    setWidth: (pixels: number) => postToPage({ google: 'width', pixels }),
    editor: { focus: () => postToPage({ google: 'focus' }) },
    origin: 'https://docs.google.com',
  };
  // Google tells a page of the web app what stands in the address around its frame, a moment later.
  const url = {
    getLocation: (heard: (location: PageLocation) => void) => setTimeout(() => heard(locationAround()), 0),
  };
  Object.assign(window, { google: { script: { run: runner({}), host, url } } });
  keepHere(parent);
}

/** Google's address of the script's web app, which is found here at the same place. */
const AT_GOOGLE = 'https://script.google.com/macros/s/';

/** Links to the web app open the one that runs here; those to other places are left alone. */
function keepHere(workbench: string): void {
  const here = (address: string) =>
    address.startsWith(AT_GOOGLE) ? address.replace('https://script.google.com', workbench) : address;
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link !== null) link.href = here(link.href);
  });
  const { open } = window;
  window.open = (address, ...rest) => open.call(window, here(String(address ?? '')), ...rest);
}

interface PageLocation {
  readonly hash: string;
  readonly parameter: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

function locationAround(): PageLocation {
  const { hash, searchParams } = new URL(
    new URLSearchParams(location.search).get('at') ?? '',
    'https://script.google.com/',
  );
  const names = [...new Set(searchParams.keys())];
  return {
    hash: hash.slice(1),
    parameter: Object.fromEntries(names.map((name) => [name, searchParams.get(name) ?? ''])),
    parameters: Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)])),
  };
}

/** Copies a value as JSON would; throws Google's error for a Date, a function, an element or a circular reference. */
function sendable(value: unknown, name: string, above: readonly object[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined) return null;
  if (typeof value !== 'object') throw illegal(name);
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item, index) => sendable(item, String(index), path));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw illegal(name);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, sendable(item, key, path)]),
  );
}

function illegal(name: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${name}`);
}

function formFields(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of new Set(new FormData(form).keys())) {
    const values = new FormData(form).getAll(name);
    fields[name] = values.length === 1 ? values[0] : values;
  }
  return fields;
}
