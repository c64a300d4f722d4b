// The owner's part of the page, as it is fetched at first use.
export { MoreView } from './more/more-view';
export { RulesView } from './rules/rules-view';
export { SetUpView } from './set-up-view';
export { InstallationView } from './settings/installation-view';
export { StoppedView } from './stopped-view';
