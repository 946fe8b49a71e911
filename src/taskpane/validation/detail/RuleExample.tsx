import { useRef, useState } from 'preact/hooks';
import { useFindings } from '../../pane-context';
import { Fold } from '../../parts/Fold';

/** A wrong table and the same one mended, from the rule's own page; fetched when it is asked for. */
export function RuleExample({ rule }: { rule: string }) {
  const { text } = useFindings();
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'unseen' | 'shown' | 'missing'>('unseen');
  const show = async () => {
    if (state !== 'unseen') return;
    setState('shown');
    const parts = await exampleOf(rule).catch(() => []);
    if (parts.length === 0) setState('missing');
    else place.current?.replaceChildren(...parts);
  };
  return (
    <Fold class="rule-example" summary={text.detail.example} onToggle={() => void show()}>
      <div ref={place} lang="id">
        {state === 'missing' && <p class="muted">{text.detail.noExample}</p>}
      </div>
    </Fold>
  );
}

/** What tools/rule-docs.ts marks on the rule's page for us. */
const EXAMPLE = '.contoh';

async function exampleOf(rule: string): Promise<Element[]> {
  const response = await fetch(`bantuan/aturan/${rule}.html`);
  if (!response.ok) return [];
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...(page.querySelector(EXAMPLE)?.children ?? [])].map(framed);
}

/** For our own document, a table in a frame that it can be scrolled in. */
function framed(element: Element): Element {
  const copy = document.importNode(element, true);
  if (copy.tagName !== 'TABLE') return copy;
  const frame = document.createElement('div');
  frame.className = 'example-frame';
  frame.tabIndex = 0;
  frame.append(copy);
  return frame;
}
