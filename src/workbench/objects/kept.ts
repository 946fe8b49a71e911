import { WorkbookError } from '../model/errors';
import { normalColor } from '../model/style';
import { asFlag, asNumber, asText, type OfficeHost, type HostType } from '../protocol/host-object';

/** A plain property that is kept as it is set: what it is until then, and which values it takes. */
export interface KeptProperty {
  standard: unknown;
  read: (value: unknown) => unknown;
}

export function flag(standard: boolean): KeptProperty {
  return { standard, read: asFlag };
}

export function textProperty(standard = ''): KeptProperty {
  return { standard, read: asText };
}

export function number(standard: number | null, from = -Infinity, to = Infinity): KeptProperty {
  return {
    standard,
    read: (value) => {
      const given = asNumber(value);
      if (given < from || given > to) throw new WorkbookError('InvalidArgument');
      return given;
    },
  };
}

/** A number, or `''` for what Excel chooses itself. */
export function numberOrAutomatic(): KeptProperty {
  return { standard: '', read: (value) => (value === '' ? '' : asNumber(value)) };
}

/** One of Excel's words. */
export function choice(standard: string, others: readonly string[]): KeptProperty {
  return {
    standard,
    read: (value) => {
      if (value !== standard && !others.includes(String(value))) throw new WorkbookError('InvalidArgument');
      return value;
    },
  };
}

export function color(standard: string): KeptProperty {
  return {
    standard,
    read: (value) => {
      const given = normalColor(asText(value));
      if (given === null) throw new WorkbookError('InvalidArgument');
      return given;
    },
  };
}

/** The getters and setters of properties, under the names that Office.js uses; `read` and `write` say where they are kept. */
export function kept<T>(
  properties: Record<string, KeptProperty>,
  read: (self: T, key: string) => unknown,
  write: (self: T, key: string, value: unknown, host: OfficeHost) => void,
): Required<Pick<HostType<T>, 'get' | 'set'>> {
  const entries = Object.entries(properties).map(([name, property]) => {
    const key = name.charAt(0).toLowerCase() + name.slice(1);
    return { name, key, property };
  });
  return {
    get: Object.fromEntries(
      entries.map(({ name, key, property }) => [name, (self: T) => read(self, key) ?? property.standard]),
    ),
    set: Object.fromEntries(
      entries.map(({ name, key, property }) => [
        name,
        (self: T, value: unknown, host: OfficeHost) => write(self, key, property.read(value), host),
      ]),
    ),
  };
}
