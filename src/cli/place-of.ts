import { areaName } from '../core/sheet/address';
import { type IndicatorTable } from '../core/table/model';

/** `IKU 2025 A5:N9`. */
export function placeOf({ sheet, area }: IndicatorTable): string {
  return `${sheet} ${areaName(area)}`;
}
