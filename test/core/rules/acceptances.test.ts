/** An accepted finding stays accepted when our own fix changes the cell or the name that it was known by. */

import { acceptanceOf, carriedAcceptances, withCarried } from '../../../src/core/rules/acceptances';
import { RULES } from '../../../src/core/rules/catalogue';
import { checkTable } from '../../../src/core/rules/engine';
import { type Finding } from '../../../src/core/rules/rule';
import { type AcceptedFinding, type Settings, DEFAULT_SETTINGS } from '../../../src/core/settings';
import { type CellPosition } from '../../../src/core/sheet/address';
import { type TableSpec, gridOf, tableOf } from './table-builder';

const table = (...rows: readonly (readonly [name: string, target: string])[]): TableSpec => ({
  columns: ['indicator', 'target 2025'],
  rows,
});
const MISSPELT = table(['Presentase pasar bersih', '25 unit dan 3 kios']);
const MENDED = table(['Persentase pasar bersih', '25 unit dan 3 kios']);

function findingsIn(spec: TableSpec, settings: Settings = DEFAULT_SETTINGS): readonly Finding[] {
  const rules = RULES.filter(({ meta }) => meta.id === 'target-majemuk');
  const grid = gridOf(spec);
  return checkTable(rules, tableOf(spec, grid), 0, grid, settings).findings;
}

const accepting = (...accepted: readonly AcceptedFinding[]): Settings => ({ ...DEFAULT_SETTINGS, accepted });
const stays = ({ position }: { readonly position: CellPosition }) => position;
const NOTE = { reason: 'Menurut keputusan.', at: '2026-03-01T00:00:00.000Z', person: 'Sekretaris' };

function accepted(spec: TableSpec): AcceptedFinding {
  const [finding] = findingsIn(spec);
  if (!finding) throw new Error('The table has nothing to accept.');
  return acceptanceOf(finding, NOTE);
}

describe('what is kept of an accepted finding', () => {
  it('is what it says, where its column stands, and why, when and by whom it was accepted', () => {
    expect(accepted(MISSPELT)).toEqual({
      ...{ rule: 'target-majemuk', sheet: 'IKU', subject: 'Presentase pasar bersih', text: '25 unit dan 3 kios' },
      ...{ column: 'Target 2025', ...NOTE },
    });
  });

  it('has no empty entries where nobody told', () => {
    const [finding] = findingsIn(MISSPELT);
    const keys = Object.keys(acceptanceOf(finding as Finding, { reason: 'Benar.' }));
    expect(keys).toEqual(['rule', 'sheet', 'subject', 'column', 'text', 'reason']);
  });
});

describe('the header of an accepted figure', () => {
  const isAccepted = (then: string, now: string) => {
    const entry = { ...accepted({ ...MISSPELT, headers: ['Indikator', then] }) };
    const [finding] = findingsIn({ ...MISSPELT, headers: ['Indikator', now] }, accepting(entry));
    return finding?.accepted !== undefined;
  };

  it.each([
    ['Target', 'Target', true],
    ['Target', 'Target 2025', true],
    ['Target 2025', 'Target 2026', false],
    ['Target', 'Target Renstra 2025', false],
    ['Target 2025', 'Target', false],
  ])('%s, then %s: %s', (then, now, holds) => {
    expect(isAccepted(then, now)).toBe(holds);
  });
});

describe('an acceptance after a fix of ours', () => {
  const settings = accepting(accepted(MISSPELT));
  const before = findingsIn(MISSPELT, settings);

  it('follows its finding under the mended name', () => {
    const carried = carriedAcceptances(settings, before, findingsIn(MENDED, settings), stays);
    expect(carried).toEqual([{ from: accepted(MISSPELT), to: accepted(MENDED) }]);
    const now = withCarried(settings, carried, findingsIn(MENDED, settings));
    expect(now.accepted).toEqual([accepted(MENDED)]);
    expect(findingsIn(MENDED, now).map(({ accepted, acceptedBy }) => [accepted, acceptedBy])).toEqual([
      [NOTE.reason, NOTE.person],
    ]);
  });

  it('follows it to another row', () => {
    const moved = table(['Persentase taman bersih', '90'], ['Persentase pasar bersih', '25 unit dan 3 kios']);
    const down = ({ position }: { readonly position: CellPosition }) => ({ ...position, row: position.row + 1 });
    expect(carriedAcceptances(settings, before, findingsIn(moved, settings), down)).toHaveLength(1);
    expect(carriedAcceptances(settings, before, findingsIn(moved, settings), stays)).toEqual([]);
  });

  it('needs none where the finding is gone, is still known, or was never accepted', () => {
    expect(carriedAcceptances(settings, before, [], stays)).toEqual([]);
    expect(carriedAcceptances(settings, before, findingsIn(MISSPELT, settings), stays)).toEqual([]);
    expect(carriedAcceptances(DEFAULT_SETTINGS, findingsIn(MISSPELT), findingsIn(MENDED), stays)).toEqual([]);
  });

  it('stays beside the new one while another finding still goes by it', () => {
    const twice = table(
      ['Presentase pasar bersih', '25 unit dan 3 kios'],
      ['Presentase pasar bersih', '25 unit dan 3 kios'],
    );
    const half = table(
      ['Persentase pasar bersih', '25 unit dan 3 kios'],
      ['Presentase pasar bersih', '25 unit dan 3 kios'],
    );
    const after = findingsIn(half, settings);
    const carried = carriedAcceptances(settings, findingsIn(twice, settings), after, stays);
    expect(withCarried(settings, carried, after).accepted).toEqual([accepted(MISSPELT), accepted(MENDED)]);
  });

  it('leaves the other acceptances of the workbook alone', () => {
    const other: AcceptedFinding = { ...accepted(MISSPELT), subject: 'jumlah pasar' };
    const both = accepting(other, accepted(MISSPELT));
    const after = findingsIn(MENDED, both);
    const carried = carriedAcceptances(both, findingsIn(MISSPELT, both), after, stays);
    expect(withCarried(both, carried, after)).toEqual({ ...both, accepted: [other, accepted(MENDED)] });
  });
});
