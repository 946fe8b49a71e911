/** The add-in's manifest.xml, as far as the ribbon and the start need it. */

export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  icon: string;
  action: { kind: 'pane' } | { kind: 'function'; name: string };
}

export interface RibbonGroup {
  label: string;
  buttons: RibbonButton[];
}

export interface Manifest {
  id: string;
  version: string;
  name: string;
  tab: string;
  groups: RibbonGroup[];
  namespace: string;
  paneUrl: string;
  functionsUrl: string;
}

/** Reads the manifest with the texts of one locale. `addressed` says from where an address that it names is loaded. */
export function parseManifest(xml: string, locale: string, addressed: (url: string) => string): Manifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const all = (parent: ParentNode, name: string) => [...parent.querySelectorAll(name)];
  const resources = new Map<string, string>();
  for (const resource of all(document, 'Resources *')) {
    const id = resource.getAttribute('id');
    const override = all(resource, 'Override').find(
      (own) => own.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase(),
    );
    const value = override?.getAttribute('Value') ?? resource.getAttribute('DefaultValue');
    if (id && value) resources.set(id, value);
  }
  const resource = (element: Element | null | undefined) => resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const path = (url: string) => (url ? addressed(url) : '');
  const child = (parent: Element, name: string) => [...parent.children].find(({ localName }) => localName === name);

  const groups = all(document, 'ExtensionPoint Group').map((group) => ({
    label: resource(child(group, 'Label')),
    buttons: all(group, 'Control').map((control) => {
      const action = child(control, 'Action');
      const images = all(control, 'Image');
      const image = images.find((own) => own.getAttribute('size') === '32') ?? images[0];
      return {
        id: control.getAttribute('id') ?? '',
        label: resource(child(control, 'Label')),
        tip: resource(control.querySelector('Supertip > Description')),
        icon: path(resource(image)),
        action:
          action?.getAttribute('xsi:type') === 'ExecuteFunction'
            ? { kind: 'function' as const, name: action.querySelector('FunctionName')?.textContent?.trim() ?? '' }
            : { kind: 'pane' as const },
      };
    }),
  }));
  const tab = document.querySelector('ExtensionPoint CustomTab');
  const displayName = document.querySelector('DisplayName');
  const text = (name: string) => document.querySelector(`OfficeApp > ${name}`)?.textContent?.trim() ?? '';
  return {
    id: text('Id'),
    version: text('Version'),
    name: displayName?.getAttribute('DefaultValue') ?? 'Add-in',
    tab: tab ? resource(child(tab, 'Label')) : '',
    groups: groups.filter(({ buttons }) => buttons.length > 0),
    namespace: resource(document.querySelector('ExtensionPoint Namespace')),
    paneUrl: path(resource(document.querySelector('ExtensionPoint Page > SourceLocation'))) || '/taskpane.html',
    functionsUrl: path(resource(document.querySelector('ExtensionPoint Metadata > SourceLocation'))),
  };
}
