import { useRef, useState } from 'preact/hooks';
import { useFindings } from '../pane-context';
import { Fold } from '../parts/Fold';

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

/** The first example of the page: between its heading and the next paragraph that begins another. */
async function exampleOf(rule: string): Promise<Element[]> {
  const response = await fetch(`bantuan/aturan/${rule}.html`);
  if (!response.ok) return [];
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const parts: Element[] = [];
  let messages = 0;
  let next = page.getElementById('contoh-yang-keliru')?.nextElementSibling ?? null;
  for (; next && next.tagName !== 'H2'; next = next.nextElementSibling) {
    // After the messages come at most "Sesudah diperbaiki:" and its tables; any other paragraph is the next example.
    if (messages > 0 && next.tagName === 'P' && !next.textContent?.trim().endsWith(':')) break;
    if (next.tagName === 'UL') messages++;
    parts.push(plain(next));
  }
  return parts;
}

/** For our own document: without ids, and without header cells that say nothing. */
function plain(element: Element): Element {
  const copy = document.importNode(element, true);
  for (const cell of copy.querySelectorAll('th')) {
    if (cell.textContent === '') cell.replaceWith(document.createElement('td'));
  }
  if (copy.tagName !== 'TABLE') return copy;
  const frame = document.createElement('div');
  frame.className = 'example-frame';
  frame.tabIndex = 0;
  frame.append(copy);
  return frame;
}
