import { useEffect, useState } from 'preact/hooks';
import { renewalSteps, renewedCount } from '../../core/forms/renewed-formulas';
import { type Settings } from '../../core/settings';
import { OldFormulasLine } from '../filling/OldFormulasLine';
import { breathe } from './breathe';
import { type Outcome } from './run';

/** Whoever is still typing gets the next outcome first. */
const SETTLED_MS = 300;

/** Beside the findings, which judge what the cells show: formulas of older settings among them. Counted when nothing else is to be done. */
export function OldFormulasFound({ outcome, settings }: { outcome: Outcome; settings: Settings }) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isOver = false;
    const run = async () => {
      const found = await countIn(outcome, settings, () => isOver);
      if (!isOver) setCount(found);
    };
    const timer = setTimeout(() => void run(), SETTLED_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [outcome, settings]);
  return <OldFormulasLine count={count} />;
}

async function countIn({ tables, reading }: Outcome, settings: Settings, isOver: () => boolean): Promise<number> {
  let count = 0;
  for (const table of tables) {
    const grid = reading.grids.find(({ name }) => name === table.sheet);
    for (const fill of grid ? renewalSteps(table, grid, settings) : []) {
      if (fill) count += renewedCount([fill]);
      await breathe();
      if (isOver()) return 0;
    }
  }
  return count;
}
