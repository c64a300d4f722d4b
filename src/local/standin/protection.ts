/** SpreadsheetApp.Protection: stored and shown, without effect on the owner, the only person modelled. */
import type { Area } from './a1';
import { ServiceError } from './errors';
import { changeNow, type Handles, type Place } from './handles';
import type { Protected } from './metadata';
import { behind, enumeration, model } from './model';
import { accept } from './signature';

export const PROTECTION_TYPE = enumeration('RANGE', 'SHEET');

export function protect(handles: Handles, name: string, tab: number, area: Area | null): object {
  return changeNow(handles, { kind: 'structure', name, where: '' }, () => {
    const { protections } = handles.workbook.state;
    const old = protections.find((item) => item.tab === tab && !item.area && !area);
    if (old) return handles.protection(old);
    const item: Protected = {
      id: handles.workbook.freshId(),
      tab,
      ...(area ? { area } : {}),
      description: '',
      warningOnly: false,
      unprotected: [],
    };
    handles.workbook.change({ protections: [...protections, item] });
    return handles.protection(item);
  });
}

export function protectionsOf(handles: Handles, tab: number, type: unknown): object[] {
  if (type !== PROTECTION_TYPE.RANGE && type !== PROTECTION_TYPE.SHEET) {
    throw new ServiceError(
      "The parameters don't match the method signature for SpreadsheetApp.Sheet.getProtections.",
    );
  }
  return handles.execution.read(
    { kind: 'structure', name: 'Sheet.getProtections', where: '', cells: 0 },
    () => {
      const found = handles.workbook.state.protections.filter(
        (item) => item.tab === tab && (item.area !== undefined) === (type === PROTECTION_TYPE.RANGE),
      );
      return handles.execution.realm.list(found.map((item) => handles.protection(item)));
    },
  );
}

export function protectionObject(handles: Handles, { id }: Protected): object {
  const item = (): Protected => {
    const found = handles.workbook.state.protections.find((one) => one.id === id);
    if (!found) throw new ServiceError('The protection does not exist.');
    return found;
  };
  const replace = (method: string, next: Protected | null) => {
    changeNow(handles, { kind: 'structure', name: `Protection.${method}`, where: '' }, () => {
      const old = item();
      handles.workbook.change({
        protections: handles.workbook.state.protections.flatMap((one) =>
          one !== old ? [one] : next ? [next] : [],
        ),
      });
    });
    return self;
  };
  const self: object = model(handles.execution, 'Protection', {
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
      const whole = handles.workbook.tabById(tab);
      const { maxRows = 1, maxColumns = 1 } = whole ?? {};
      return handles.range(
        tab,
        area ?? { row: 1, column: 1, rows: maxRows, columns: maxColumns, named: 'sheet' },
      );
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
