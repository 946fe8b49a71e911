import { WorkbookError } from '../model/errors';
import { type Workbook } from '../model/workbook';
import { asText, type OfficeHost, HostObject, type HostType, NULL_OBJECT } from '../protocol/host-object';

/** Excel keeps settings apart for each channel by which an add-in was installed; here those of another one have this before their key. */
const OTHER_CHANNEL = 'saluran-lain:';

const storedKey = (key: string, { quirks }: OfficeHost) => (quirks.has('saluran-lain') ? OTHER_CHANNEL + key : key);

function put(host: OfficeHost, key: string, value: unknown): void {
  const { workbook } = host;
  workbook.settings.set(storedKey(key, host), value);
  workbook.note({ kind: 'settings' });
}

const has = (key: string, host: OfficeHost) => host.workbook.settings.has(storedKey(key, host));

/** The keys that the add-in sees. */
function keysFor(host: OfficeHost): string[] {
  const isOther = host.quirks.has('saluran-lain');
  return [...host.workbook.settings.keys()].flatMap((key) => {
    if (key.startsWith(OTHER_CHANNEL) !== isOther) return [];
    return isOther ? key.slice(OTHER_CHANNEL.length) : key;
  });
}

const settingType: HostType<string> = {
  name: 'Setting',
  id: '_Id',
  get: {
    _Id: (key) => key,
    Key: (key) => key,
    Value: (key, host) => host.workbook.settings.get(storedKey(key, host)) ?? null,
  },
  set: { Value: (key, value, host) => put(host, key, value) },
  call: {
    Delete: (key, _args, host) => {
      host.workbook.settings.delete(storedKey(key, host));
      host.workbook.note({ kind: 'settings' });
    },
  },
};

export const settingsType: HostType<Workbook> = {
  name: 'SettingCollection',
  items: (_workbook, host) => keysFor(host).map((key) => HostObject.of(settingType, key)),
  item: (_workbook, key, host) => {
    if (!has(String(key), host)) throw new WorkbookError('ItemNotFound');
    return HostObject.of(settingType, String(key));
  },
  call: {
    Add: (_workbook, args, host) => {
      const key = args.text(0);
      if (key === '') throw new WorkbookError('InvalidArgument');
      put(host, key, args.at(1) ?? null);
      return HostObject.of(settingType, key);
    },
    GetCount: (_workbook, _args, host) => keysFor(host).length,
    GetItemOrNullObject: (_workbook, args, host) =>
      has(args.text(0), host) ? HostObject.of(settingType, args.text(0)) : NULL_OBJECT,
  },
};

const TEXT_PROPERTIES = [
  'Title',
  'Subject',
  'Author',
  'Keywords',
  'Comments',
  'LastAuthor',
  'Category',
  'Manager',
  'Company',
];

/** The file's own properties: title, author and the like. */
export const documentPropertiesType: HostType<Workbook> = {
  name: 'DocumentProperties',
  get: {
    ...Object.fromEntries(
      TEXT_PROPERTIES.map((name) => [name, ({ properties }: Workbook) => properties.get(name) ?? '']),
    ),
    RevisionNumber: () => 0,
  },
  set: Object.fromEntries(
    TEXT_PROPERTIES.filter((name) => name !== 'LastAuthor').map((name) => [
      name,
      (workbook: Workbook, value: unknown) => {
        workbook.properties.set(name, asText(value));
        workbook.note({ kind: 'properties' });
      },
    ]),
  ),
  nav: { Custom: (workbook) => HostObject.of(customPropertiesType, workbook) },
};

const customPropertyType: HostType<string> = {
  name: 'CustomProperty',
  id: '_Id',
  get: {
    _Id: (key) => key,
    Key: (key) => key,
    Value: (key, { workbook }) => workbook.customProperties.get(key) ?? null,
    Type: (key, { workbook }) => {
      const value = workbook.customProperties.get(key);
      return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
    },
  },
  set: {
    Value: (key, value, { workbook }) => {
      workbook.customProperties.set(key, value);
      workbook.note({ kind: 'properties' });
    },
  },
  call: {
    Delete: (key, _args, { workbook }) => {
      workbook.customProperties.delete(key);
      workbook.note({ kind: 'properties' });
    },
  },
};

const customPropertiesType: HostType<Workbook> = {
  name: 'CustomPropertyCollection',
  items: ({ customProperties }) => [...customProperties.keys()].map((key) => HostObject.of(customPropertyType, key)),
  item: ({ customProperties }, key) => {
    if (!customProperties.has(String(key))) throw new WorkbookError('ItemNotFound');
    return HostObject.of(customPropertyType, String(key));
  },
  call: {
    Add: (workbook, args) => {
      workbook.customProperties.set(args.text(0), args.at(1));
      workbook.note({ kind: 'properties' });
      return HostObject.of(customPropertyType, args.text(0));
    },
    GetCount: ({ customProperties }) => customProperties.size,
    GetItemOrNullObject: ({ customProperties }, args) =>
      customProperties.has(args.text(0)) ? HostObject.of(customPropertyType, args.text(0)) : NULL_OBJECT,
  },
};
