import { type Manifest, type RibbonButton } from './manifest';

export interface RibbonActions {
  togglePane(): void;
  run(functionName: string, controlId: string): Promise<void>;
}

/** The add-in's tab: the buttons that its manifest declares. */
export class Ribbon {
  private readonly buttons = new Map<string, HTMLButtonElement>();

  constructor(
    private readonly root: HTMLElement,
    manifest: Manifest,
    private readonly actions: RibbonActions,
  ) {
    root.replaceChildren();
    const tab = document.createElement('span');
    tab.className = 'tab';
    tab.textContent = manifest.tab || manifest.name;
    root.append(tab);
    for (const group of manifest.groups) {
      const element = document.createElement('div');
      element.className = 'group';
      element.setAttribute('role', 'group');
      element.setAttribute('aria-label', group.label);
      element.append(...group.buttons.map((button) => this.button(button)));
      root.append(element);
    }
    root.hidden = manifest.groups.length === 0;
  }

  enable(id: string, enabled: boolean): void {
    const button = this.buttons.get(id);
    if (button) button.disabled = !enabled;
  }

  show(visible: boolean): void {
    this.root.hidden = !visible;
  }

  private button({ id, label, tip, icon, action }: RibbonButton): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = `ribbon-${id}`;
    button.title = tip;
    if (icon) {
      const image = document.createElement('img');
      image.src = icon;
      image.alt = '';
      image.addEventListener('error', () => image.remove());
      button.append(image);
    }
    button.append(label);
    button.addEventListener('click', () => void this.press(button, action, id));
    this.buttons.set(id, button);
    return button;
  }

  private async press(button: HTMLButtonElement, action: RibbonButton['action'], id: string): Promise<void> {
    if (action.kind === 'pane') {
      this.actions.togglePane();
      return;
    }
    // Excel, too, holds the button until the add-in says that the command is completed.
    button.setAttribute('aria-busy', 'true');
    try {
      await this.actions.run(action.name, id);
    } finally {
      button.removeAttribute('aria-busy');
    }
  }
}
