import { useMemo } from 'preact/hooks';
import {
  isOfProfile,
  type SigningNotes,
  type SigningPoint,
  signingNotes,
  signingPoints,
} from '../../core/forms/ready-to-sign';
import { isReport } from '../../core/report/own-report';
import { messageOf } from '../../core/rules/rule';
import { type Settings } from '../../core/settings';
import { cellName } from '../../core/sheet/address';
import { agencyPageWords } from '../i18n/agency-page';
import { numberWords } from '../i18n/number-words';
import { type SigningWords, signingWords } from '../i18n/signing-words';
import { obstacleWords } from '../filling/obstacle-words';
import { usePane } from '../pane-context';
import { Fold } from '../parts/Fold';
import { type Outcome } from '../validation/run';

/** Longer lists are worked off in parts. */
const MOST_SHOWN = 50;

interface SheetPoints {
  readonly sheet: string;
  readonly points: readonly SigningPoint[];
  readonly notes: SigningNotes;
}

/** The guided check of each document before it is printed and signed. */
export function SigningCard({ outcome, settings }: { outcome: Outcome; settings: Settings }) {
  const { language } = usePane();
  const words = signingWords(language);
  const sheets = useMemo(() => sheetsToSign(outcome, settings), [outcome, settings]);
  return (
    <section class="card report-card">
      <h3>{words.title}</h3>
      <p class="muted">{words.hint}</p>
      {sheets.length === 0 && <p>{words.none}</p>}
      {sheets.some(({ points }) => points.some(isOfProfile)) && <ProfileHint />}
      {sheets.map((each) => (
        <SheetCheck key={each.sheet} {...each} isOnly={sheets.length === 1} />
      ))}
      <p class="muted">{words.fresh}</p>
    </section>
  );
}

/** The same names and numbers stand on each sheet: they can be said once instead. */
function ProfileHint() {
  const { language, session } = usePane();
  return (
    <p>
      {signingWords(language).once}{' '}
      <button type="button" class="link" onClick={() => session.showPage('settings', 'agency')}>
        {agencyPageWords(language).fill}
      </button>
    </p>
  );
}

function SheetCheck({ sheet, points, notes, isOnly }: SheetPoints & { readonly isOnly: boolean }) {
  const { language, session } = usePane();
  const words = signingWords(language);
  return (
    <Fold
      class="signing"
      open={isOnly}
      summary={
        <>
          {sheet} <span class="muted">{stateOf(points, notes, words)}</span>
        </>
      }
    >
      {points.length === 0 && (
        <>
          <p>{verdictOn(notes, words)}</p>
          <button type="button" class="button small" onClick={() => void session.goTo(sheet, { row: 0, column: 0 })}>
            {words.openSheet(sheet)}
          </button>
        </>
      )}
      <PointList points={points} sheet={sheet} />
      {notes.openWarnings.length > 0 && (
        <Fold class="signing-warnings" summary={words.openWarnings(notes.openWarnings.length)}>
          <PointList points={notes.openWarnings} sheet={sheet} />
        </Fold>
      )}
    </Fold>
  );
}

function PointList({ points, sheet }: Pick<SheetPoints, 'points' | 'sheet'>) {
  const words = signingWords(usePane().language);
  const lines = alike(points);
  return (
    <>
      <ul class="bullets">
        {lines.slice(0, MOST_SHOWN).map((some) => (
          <PointLine key={`${some[0].kind} ${cellName(some[0].cell)} ${ruleOf(some[0])}`} points={some} sheet={sheet} />
        ))}
      </ul>
      {lines.length > MOST_SHOWN && <p class="muted">{words.more(lines.length - MOST_SHOWN)}</p>}
    </>
  );
}

/** Ready is what nothing is left on, nothing is open or set aside, and somebody signs. */
function stateOf(points: readonly SigningPoint[], notes: SigningNotes, words: SigningWords): string {
  const ready = notes.isDocument ? words.ready : words.noDocument;
  const told = words.notes(notes);
  if (points.length > 0) return [words.left(alike(points).length), told].filter(Boolean).join(' · ');
  return told === '' ? ready : told;
}

function verdictOn(notes: SigningNotes, words: SigningWords): string {
  if (!notes.isDocument) return words.notSigned;
  const told = words.notes(notes);
  const left = told === '' ? words.nothingLeft : `${told}. ${words.decided}`;
  return `${left} ${words.print}`;
}

type SomePoints = readonly [SigningPoint, ...SigningPoint[]];

/** What waits in one place; or the same error in several, said once. */
function PointLine({ points, sheet }: { readonly points: SomePoints; readonly sheet: string }) {
  const { language, session } = usePane();
  const words = signingWords(language);
  const [first, ...others] = points;
  const { finding } = first;
  const unfit = first.fault ? numberWords(language, first.fault) : first.text;
  const alone = finding ? messageOf(finding, language) : unfit;
  const said = finding && others.length > 0 ? finding.rule.title[language] : alone;
  return (
    <li>
      {points.map((point, index) => (
        <span key={`${cellName(point.cell)} ${index}`}>
          {index > 0 && ', '}
          <button type="button" class="link" onClick={() => void session.goTo(sheet, point.cell)}>
            {point.kind === 'emptyRows'
              ? words.rows(point.cell.row + 1, (point.lastRow ?? point.cell.row) + 1)
              : cellName(point.cell)}
          </button>
        </span>
      ))}{' '}
      {words.kinds[first.kind](said)}
      {first.obstacle && `: ${obstacleWords(first.obstacle, language, true)}`}
    </li>
  );
}

/** Errors or warnings of one rule together, where the first of them stands; all else by itself. */
function alike(points: readonly SigningPoint[]): readonly SomePoints[] {
  const byRule = new Map<string, SigningPoint[]>();
  const lines: SigningPoint[][] = [];
  for (const point of points) {
    const rule = ruleOf(point);
    const known = rule === '' ? undefined : byRule.get(rule);
    if (known) {
      known.push(point);
      continue;
    }
    const line = [point];
    if (rule !== '') byRule.set(rule, line);
    lines.push(line);
  }
  return lines.flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
}

function ruleOf({ finding }: SigningPoint): string {
  return finding?.rule.id ?? '';
}

/** Sheets with a table, those on which something waits to be written, and those that somebody signs. */
function sheetsToSign({ reading, tables, items }: Outcome, settings: Settings): readonly SheetPoints[] {
  return reading.grids.flatMap((grid) => {
    if (isReport(grid) || grid.hidden) return [];
    const own = tables.filter(({ sheet }) => sheet === grid.name);
    const findings = items.flatMap(({ finding }) => (finding.sheet === grid.name ? [finding] : []));
    const points = signingPoints(grid, own, findings, settings);
    const notes = signingNotes(grid, own, findings);
    return own.length > 0 || points.length > 0 || notes.isDocument ? [{ sheet: grid.name, points, notes }] : [];
  });
}
