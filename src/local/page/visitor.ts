/** The page around a page of the web app, as Google's is: a banner, the frame, and google.script.run for it. */
import './visitor.css';
import { SANDBOX } from '../workbench/sandbox';
import type { FrameAct, FrameCall } from './bridge';
import { element, fixture } from './element';
import { answerCall } from './relay';
import { ask } from './server';

const place = fixture('page', HTMLElement);
const address = place.dataset.frame ?? '';
const { origin } = new URL(address);
const at = encodeURIComponent(location.search + location.hash);
const frame = element('iframe', {
  src: `${address}?in=${encodeURIComponent(location.origin)}&at=${at}`,
  title: document.title,
  sandbox: SANDBOX,
});

window.addEventListener('message', (event: MessageEvent<FrameCall | FrameAct>) => {
  const isOurs = event.source === frame.contentWindow && event.origin === origin;
  if (isOurs && event.data.google === 'run') void answerCall(frame, origin, event.data, run);
});

async function run(fn: string, args: readonly unknown[]): Promise<unknown> {
  const report = await ask('run', { fn, args, as: 'web-rpc', standing: null });
  if (report.error !== null) throw new Error(report.error);
  return report.value;
}

place.replaceChildren(frame);
