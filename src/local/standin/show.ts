/** Collects what an execution asks the interface to show. */
import type { Area } from './a1';
import type { Effects, Mail, Menu, Page } from './outcome';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

export class Show {
  private readonly gathered: Mutable<Effects> = {
    menus: [],
    sidebars: [],
    dialogs: [],
    toasts: [],
    questions: [],
    mails: [],
    log: [],
    activeTab: null,
    activeArea: null,
  };

  effects(): Effects {
    return this.gathered;
  }
  menu(menu: Menu): void {
    this.gathered.menus.push(menu);
  }
  sidebar(page: Page): void {
    this.gathered.sidebars.push(page);
  }
  dialog(dialog: Effects['dialogs'][number]): void {
    this.gathered.dialogs.push(dialog);
  }
  toast(text: string, title: string, seconds: number): void {
    this.gathered.toasts.push({ text, title, seconds });
  }
  question(asked: Effects['questions'][number]): void {
    this.gathered.questions.push(asked);
  }
  mail(mail: Mail): void {
    this.gathered.mails.push(mail);
  }
  log(line: string): void {
    this.gathered.log.push(line);
  }
  activeTab(name: string, area: Area | null = null): void {
    this.gathered.activeTab = name;
    this.gathered.activeArea = area;
  }
}
