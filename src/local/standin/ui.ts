/** SpreadsheetApp.getUi(): menus, questions, sidebar and dialogs. */
import { NotModelled, ServiceError } from './errors';
import type { Execution } from './execution';
import { HTML_OUTPUT } from './html-service';
import { releaseAll } from './lock-service';
import { behind, type EnumMember, enumeration, model } from './model';
import type { Answer, Menu, Page, Question } from './outcome';
import { accept } from './signature';

const BUTTON = enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const BUTTON_SET = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
const MENU = 'Menu';

export type Ask = (question: Question) => Answer;

export function createUi(execution: Execution, ask: Ask | undefined): object {
  const question = (kind: Question['kind'], args: unknown[]): Answer => {
    const forms = [['string'], ['string', 'object'], ['string', 'string', 'object']] as const;
    accept(
      `Ui.${kind}`,
      args,
      ...forms.map((form) => [...form]),
      ...(kind === 'prompt' ? [['string' as const, 'string' as const]] : []),
    );
    const buttons = (args.find((arg) => typeof arg === 'object') as EnumMember | undefined) ?? BUTTON_SET.OK;
    const texts = args.filter((arg) => typeof arg === 'string');
    const asked: Question = {
      kind,
      title: texts.length > 1 ? (texts[0] ?? '') : '',
      text: texts.at(-1) ?? '',
      buttons: buttons.toString() as Question['buttons'],
    };
    return execution.call({ kind: 'ui', name: `Ui.${kind}`, where: '', cells: 0 }, () => {
      // "LockService locks don't persist across the suspension" (Apps Script reference: Ui.alert).
      releaseAll(execution);
      const answer = answered(asked, ask);
      execution.show.question({ ...asked, answer });
      return answer;
    });
  };
  const pageOf = (method: string, value: unknown): Page => {
    execution.permissions.require('dialog', `Ui.${method}`);
    // Google also accepts plain text; this project's pages are always made by HtmlService.
    const page = behind<() => Page>(value, HTML_OUTPUT);
    if (!page) throw new NotModelled(`Ui.${method} without an HtmlOutput`);
    return page();
  };
  const dialog = (method: 'showModalDialog' | 'showModelessDialog') => ({
    [method]: (...args: unknown[]) => {
      accept(`Ui.${method}`, args, ['object', 'string']);
      const modal = method === 'showModalDialog';
      const page = { ...pageOf(method, args[0]), title: args[1] as string, modal };
      execution.call({ kind: 'ui', name: `Ui.${method}`, where: '', cells: 0 }, () =>
        execution.show.dialog(page),
      );
    },
  });
  return model(execution, 'Ui', {
    Button: BUTTON,
    ButtonSet: BUTTON_SET,
    createMenu(...args: unknown[]) {
      accept('Ui.createMenu', args, ['string']);
      return menu(execution, args[0] as string);
    },
    createAddonMenu: () => menu(execution, 'Add-on'),
    alert: (...args: unknown[]) => BUTTON[question('alert', args).button],
    prompt(...args: unknown[]) {
      const answer = question('prompt', args);
      return model(execution, 'PromptResponse', {
        getSelectedButton: () => BUTTON[answer.button],
        getResponseText: () => answer.text ?? '',
      });
    },
    showSidebar(...args: unknown[]) {
      accept('Ui.showSidebar', args, ['object']);
      const page = pageOf('showSidebar', args[0]);
      execution.call({ kind: 'ui', name: 'Ui.showSidebar', where: '', cells: 0 }, () =>
        execution.show.sidebar(page),
      );
    },
    ...dialog('showModalDialog'),
    ...dialog('showModelessDialog'),
  });
}

/** A question without a prepared answer throws, so that no test passes on a guess. */
function answered(question: Question, ask: Ask | undefined): Answer {
  if (!ask) {
    if (question.buttons === 'OK' && question.kind === 'alert') return { button: 'OK' };
    throw new Error(`The script asked "${question.text}" and the stand-in was given no answers.`);
  }
  const answer = ask(question);
  const offered = [...question.buttons.split('_'), 'CLOSE'];
  if (!offered.includes(answer.button))
    throw new Error(`${answer.button} is not among the buttons of "${question.text}".`);
  return answer;
}

function menu(execution: Execution, title: string): object {
  const entries: (Menu['entries'][number] | (() => Menu))[] = [];
  const built = (): Menu => ({
    title,
    entries: entries.map((entry) => (typeof entry === 'function' ? entry() : entry)),
  });
  const self: object = model(
    execution,
    MENU,
    {
      addItem(...args: unknown[]) {
        accept('Menu.addItem', args, ['string', 'string']);
        entries.push({ label: args[0] as string, fn: args[1] as string });
        return self;
      },
      addSeparator() {
        entries.push('separator');
        return self;
      },
      addSubMenu(...args: unknown[]) {
        const inner = behind<() => Menu>(args[0], MENU);
        if (!inner)
          throw new ServiceError("The parameters don't match the method signature for Menu.addSubMenu.");
        entries.push(inner);
        return self;
      },
      addToUi() {
        execution.show.menu(built());
      },
    },
    built,
  );
  return self;
}
