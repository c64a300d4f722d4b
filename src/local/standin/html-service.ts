/** HtmlService: pages built from the project's .html files or from text. */
import type { Contested } from './contested';
import { ServiceError } from './errors';
import type { Execution } from './execution';
import { enumeration, model } from './model';
import type { Page } from './outcome';
import { servedHtml } from './served-page';
import { accept, type Kind } from './signature';

const X_FRAME_OPTIONS = enumeration('ALLOWALL', 'DEFAULT');
export const HTML_OUTPUT = 'HtmlOutput';

/** `file` returns the text of one of the project's pages; null if there is none. */
export function htmlService(
  execution: Execution,
  file: (name: string) => string | null,
  comments: Contested['pageComments'],
): object {
  return model(execution, 'HtmlService', {
    XFrameOptionsMode: X_FRAME_OPTIONS,
    createHtmlOutput(...args: unknown[]) {
      accept('HtmlService.createHtmlOutput', args, [], ['string']);
      return htmlOutput(execution, (args[0] as string | undefined) ?? '', comments);
    },
    createHtmlOutputFromFile(...args: unknown[]) {
      accept('HtmlService.createHtmlOutputFromFile', args, ['string']);
      const html = file(args[0] as string);
      if (html === null) throw new ServiceError(`No HTML file named ${args[0]} was found.`);
      return htmlOutput(execution, html, comments);
    },
  });
}

function htmlOutput(execution: Execution, html: string, comments: Contested['pageComments']): object {
  let content = html;
  let title = '';
  const size: { width?: number; height?: number } = {};
  const metaTags: Record<string, string> = {};
  const set = (method: string, kinds: Kind[], keep: (args: unknown[]) => void) => ({
    [method]: (...args: unknown[]) => {
      accept(`HtmlService.HtmlOutput.${method}`, args, kinds);
      keep(args);
      return self;
    },
  });
  const page = (): Page => ({
    title,
    html: servedHtml(content, comments),
    ...size,
    metaTags: { ...metaTags },
  });
  const self: object = model(
    execution,
    HTML_OUTPUT,
    {
      getContent: () => content,
      getTitle: () => title,
      ...set('setContent', ['string'], ([text]) => {
        content = text as string;
      }),
      ...set('append', ['string'], ([text]) => {
        content += text as string;
      }),
      ...set('setTitle', ['string'], ([text]) => {
        title = text as string;
      }),
      ...set('setWidth', ['number'], ([width]) => {
        size.width = width as number;
      }),
      ...set('setHeight', ['number'], ([height]) => {
        size.height = height as number;
      }),
      ...set('setXFrameOptionsMode', ['object'], () => {}),
      ...set('addMetaTag', ['string', 'string'], ([name, value]) => {
        metaTags[name as string] = value as string;
      }),
    },
    page,
  );
  return self;
}
