import { type ChartSettings } from '../../model/chart';
import { type Sheet } from '../../model/sheet';
import { type OfficeHost, HostObject, type HostType } from '../../protocol/host-object';
import { kept, type KeptProperty } from '../kept';

/** A part of a chart, such as its legend: where its settings are kept, and under which path. */
export interface PartRef {
  sheet: Sheet;
  settings: ChartSettings;
  path: string;
}

export function changed({ workbook }: OfficeHost, sheet: Sheet): void {
  workbook.note({ kind: 'charts', sheet: sheet.id });
}

/** A part of this part. */
export function part(ref: PartRef, name: string): PartRef {
  return { ...ref, path: ref.path === '' ? name : `${ref.path}.${name}` };
}

export function partKey({ path }: PartRef, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

export function put(ref: PartRef, name: string, value: unknown, host: OfficeHost): void {
  ref.settings[partKey(ref, name)] = value;
  changed(host, ref.sheet);
}

/** Properties that are kept in the chart's settings. */
export function settings(properties: Record<string, KeptProperty>): Required<Pick<HostType<PartRef>, 'get' | 'set'>> {
  return kept<PartRef>(
    properties,
    (ref, name) => ref.settings[partKey(ref, name)],
    (ref, name, value, host) => put(ref, name, value, host),
  );
}

/** Object properties that are parts: `{ Font: [fontType, 'font'] }`. */
export function parts(
  children: Record<string, readonly [HostType<PartRef>, string]>,
): Required<Pick<HostType<PartRef>, 'nav'>> {
  return {
    nav: Object.fromEntries(
      Object.entries(children).map(([name, [type, path]]) => [
        name,
        (ref: PartRef) => HostObject.of(type, part(ref, path)),
      ]),
    ),
  };
}
