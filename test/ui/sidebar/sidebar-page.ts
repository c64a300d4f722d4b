/** Opens the built sidebar in a real browser with a fixture door in place of google.script.run. */
import type { Browser, Page } from 'playwright-core';
import { openDoorPage, type PageOptions } from './door-page';
import { type FixtureDoor, type FixtureOptions, fixtureDoor } from './fixture-door';

export type SidebarOptions = FixtureOptions & PageOptions;

export type Sidebar = { readonly page: Page; readonly door: FixtureDoor; close(): Promise<void> };

export async function openSidebar(browser: Browser, options: SidebarOptions = {}): Promise<Sidebar> {
  const door = fixtureDoor(options);
  const page = await openDoorPage(browser, door, options);
  return { page, door, close: () => page.context().close() };
}
