/** SpreadsheetApp.Protection: kept and shown, with no effect on the owner, who is the only person modelled. */
import type { Area } from './a1';
import { changeNow, type Desk, type Place } from './handles';
import { ServiceError } from './errors';
import type { Protected } from './metadata';
import { behind, enumeration, model } from './model';
import { accept } from './signature';

export const PROTECTION_TYPE = enumeration('RANGE', 'SHEET');

export function protect(desk: Desk, name: string, tab: number, area: Area | null): object {
  return changeNow(desk, 'structure', name, '', () => {
    const { protections } = desk.book.state;
    const old = protections.find((item) => item.tab === tab && !item.area && !area);
    if (old) return desk.protection(old);
    const item: Protected = {
      id: desk.book.freshId(),
      tab,
      ...(area ? { area } : {}),
      description: '',
      warningOnly: false,
      unprotected: [],
    };
    desk.book.change({ protections: [...protections, item] });
    return desk.protection(item);
  });
}

export function protectionsOf(desk: Desk, tab: number, type: unknown): object[] {
  if (type !== PROTECTION_TYPE.RANGE && type !== PROTECTION_TYPE.SHEET) {
    throw new ServiceError(
      "The parameters don't match the method signature for SpreadsheetApp.Sheet.getProtections.",
    );
  }
  return desk.execution.read('structure', 'Sheet.getProtections', '', 0, () => {
    const found = desk.book.state.protections.filter(
      (item) => item.tab === tab && (item.area !== undefined) === (type === PROTECTION_TYPE.RANGE),
    );
    return desk.execution.realm.list(found.map((item) => desk.protection(item)));
  });
}

export function protectionObject(desk: Desk, { id }: Protected): object {
  const item = (): Protected => {
    const found = desk.book.state.protections.find((one) => one.id === id);
    if (!found) throw new ServiceError('The protection does not exist.');
    return found;
  };
  const replace = (method: string, next: Protected | null) => {
    changeNow(desk, 'structure', `Protection.${method}`, '', () => {
      const old = item();
      desk.book.change({
        protections: desk.book.state.protections.flatMap((one) => (one !== old ? [one] : next ? [next] : [])),
      });
    });
    return self;
  };
  const self: object = model(desk.execution, 'Protection', {
    getDescription: () => item().description,
    setDescription(...args: unknown[]) {
      accept('SpreadsheetApp.Protection.setDescription', args, ['string']);
      return replace('setDescription', { ...item(), description: args[0] as string });
    },
    isWarningOnly: () => item().warningOnly,
    setWarningOnly(...args: unknown[]) {
      accept('SpreadsheetApp.Protection.setWarningOnly', args, ['boolean']);
      return replace('setWarningOnly', { ...item(), warningOnly: args[0] as boolean });
    },
    getRange() {
      const { tab, area } = item();
      const whole = desk.book.tabById(tab);
      const { maxRows = 1, maxColumns = 1 } = whole ?? {};
      return desk.range(tab, area ?? { row: 1, column: 1, rows: maxRows, columns: maxColumns });
    },
    setUnprotectedRanges(...args: unknown[]) {
      accept('SpreadsheetApp.Protection.setUnprotectedRanges', args, ['array']);
      const unprotected = (args[0] as unknown[]).map((range) => {
        const place = behind<Place>(range, 'Range');
        if (place?.tab !== item().tab) throw new ServiceError('The ranges must be on the protected sheet.');
        return { ...place.area };
      });
      return replace('setUnprotectedRanges', { ...item(), unprotected });
    },
    remove: () => {
      replace('remove', null);
    },
  });
  return self;
}
