import { usePane } from '../pane-context';
import { Icon } from '../parts/Icon';
import { PAGES, type Page } from '../state';

export const tabId = (page: Page) => `tab-${page}`;
export const panelId = (page: Page) => `panel-${page}`;

/** The pages as tabs. One of them is in the tab order; the arrow keys reach the others (ARIA practices, "Tabs"). */
export function TabStrip({ page, onChange }: { page: Page; onChange: (page: Page) => void }) {
  const { text } = usePane();
  const onKeyDown = (event: KeyboardEvent) => {
    // From the tab that has the focus: keys may come faster than pages are drawn.
    const from = PAGES.find((name) => tabId(name) === (event.target as HTMLElement).id) ?? page;
    const next = neighbour(from, event.key);
    if (!next) return;
    event.preventDefault();
    onChange(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={text.tabList} onKeyDown={onKeyDown}>
      {PAGES.map((name) => (
        <button
          type="button"
          key={name}
          id={tabId(name)}
          class="tab"
          role="tab"
          aria-selected={name === page}
          aria-controls={name === page ? panelId(name) : undefined}
          tabIndex={name === page ? 0 : -1}
          onClick={() => onChange(name)}
        >
          <Icon name={name} />
          {text.tabs[name]}
        </button>
      ))}
    </div>
  );
}

function neighbour(page: Page, key: string): Page | undefined {
  const index = PAGES.indexOf(page);
  switch (key) {
    case 'ArrowRight':
      return PAGES[(index + 1) % PAGES.length];
    case 'ArrowLeft':
      return PAGES[(index + PAGES.length - 1) % PAGES.length];
    case 'Home':
      return PAGES[0];
    case 'End':
      return PAGES[PAGES.length - 1];
    default:
      return undefined;
  }
}
