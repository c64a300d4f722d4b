/** Which services an execution may call: depends on the manifest's scopes, the person's consent and the trigger. */
import { ServiceError } from './errors';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** The permission that a call needs. Services without a scope are available in every mode except NONE. */
export type Need =
  | 'spreadsheet'
  | 'spreadsheet-write'
  | 'dialog'
  | 'mail'
  | 'triggers'
  | 'email'
  | 'unscoped';

const AUTH = 'https://www.googleapis.com/auth/';
/** Any one of these is enough. */
const SCOPES: Readonly<Record<Need, readonly string[]>> = {
  spreadsheet: [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`],
  'spreadsheet-write': [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`],
  dialog: [`${AUTH}script.container.ui`],
  mail: [`${AUTH}script.send_mail`],
  triggers: [`${AUTH}script.scriptapp`],
  email: [`${AUTH}userinfo.email`],
  unscoped: [],
};

/** What simple triggers may use: the file they are bound to and services that need no consent. */
const IN_SIMPLE_TRIGGERS: readonly Need[] = ['spreadsheet', 'spreadsheet-write', 'unscoped'];
const IN_CUSTOM_FUNCTIONS: readonly Need[] = ['spreadsheet', 'unscoped'];

export class Permissions {
  /** Load-time code runs before any authorisation. */
  loading = true;

  constructor(
    private readonly mode: AuthMode,
    private readonly granted: readonly string[],
  ) {}

  allows(need: Need): boolean {
    if (this.loading || this.mode === 'NONE') return false;
    if (this.mode === 'LIMITED') return IN_SIMPLE_TRIGGERS.includes(need);
    if (this.mode === 'CUSTOM_FUNCTION') return IN_CUSTOM_FUNCTIONS.includes(need);
    return this.hasScope(need);
  }

  /** `name` as Google writes it, for example "MailApp.sendEmail". */
  require(need: Need, name: string): void {
    const scopes = SCOPES[need].join(' || ');
    if (!this.allows(need)) {
      const full = !this.loading && this.mode === 'FULL';
      const start = full
        ? `Specified permissions are not sufficient to call ${name}.`
        : `You do not have permission to call ${name}.`;
      throw new ServiceError(scopes === '' ? start : `${start} Required permissions: (${scopes})`);
    }
  }

  private hasScope(need: Need): boolean {
    const scopes = SCOPES[need];
    return scopes.length === 0 || scopes.some((scope) => this.granted.includes(scope));
  }
}
