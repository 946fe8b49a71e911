import { useState } from 'preact/hooks';
import { type CellPosition, placeName } from '../../core/sheet/address';
import { type Scope, SCOPES } from '../../excel/read/scope';
import { type ConversionPlan } from '../../functions/native/plan';
import { type FunctionsPageWords, functionsPageWords } from '../i18n/functions-page';
import { usePane } from '../pane-context';
import { Fold } from '../parts/Fold';
import { LabelledSelect } from '../parts/LabelledSelect';
import { Notice } from '../parts/Notice';
import { ProblemNotice } from '../parts/ProblemNotice';
import { useStore } from '../store';
import { type Converting, type ConversionReport, createConversion } from './conversion';
import { excelFormulaHost } from './formula-host';

const paneConversion = createConversion(excelFormulaHost);

/** IKU formulas into Excel's own and back, for a selection, a sheet or the workbook. */
export function FormulaConverter({ conversion = paneConversion }: { conversion?: Converting }) {
  const { text, language } = usePane();
  const words = functionsPageWords(language).converting;
  const state = useStore(conversion.state);
  const [scope, setScope] = useState<Scope>('workbook');
  const choose = (wanted: Scope) => {
    setScope(wanted);
    if (state.step === 'preview') conversion.close();
  };
  return (
    <Fold
      class="card"
      open={state.step !== 'idle'}
      summary={
        <>
          <span class="card-title">{words.title}</span>
          <span class="muted">{words.summary}</span>
        </>
      }
    >
      <div class="card-body">
        <LabelledSelect
          label={text.scope.label}
          value={scope}
          choices={SCOPES.map((each) => [each, text.scope[each]] as const)}
          onChange={choose}
        />
        <p class="muted">{words.hint}</p>
        <Directions
          words={words}
          isBusy={state.step === 'busy'}
          onPreview={(to) => void conversion.preview(to, scope)}
        />
        <Progress state={state} words={words} conversion={conversion} />
      </div>
    </Fold>
  );
}

type Words = FunctionsPageWords['converting'];

interface DirectionsProps {
  readonly words: Words;
  readonly isBusy: boolean;
  readonly onPreview: (direction: ConversionPlan['direction']) => void;
}

/** To Excel's own formulas, or back. */
function Directions({ words, isBusy, onPreview }: DirectionsProps) {
  const labels = [
    ['native', words.toNative],
    ['iku', words.toIku],
  ] as const;
  return (
    <div class="actions">
      {labels.map(([direction, label]) => (
        <button
          key={direction}
          type="button"
          class="button"
          aria-disabled={isBusy}
          onClick={() => onPreview(direction)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

interface ProgressProps {
  readonly state: ReturnType<Converting['state']['get']>;
  readonly words: Words;
  readonly conversion: Converting;
}

/** How far the conversion has come: under way, shown before it is carried out, done, undone, or failed. */
function Progress({ state, words, conversion }: ProgressProps) {
  switch (state.step) {
    case 'idle':
      return null;
    case 'busy':
      return <p role="status">{words.busy}</p>;
    case 'preview':
      return <Preview plan={state.plan} words={words} conversion={conversion} />;
    case 'failed':
      return <ProblemNotice problem={state.problem} onClose={conversion.close} />;
    case 'done':
    case 'undone': {
      const { length: count } = state.report.changed;
      const isOpen = state.step === 'done' ? count > 0 : state.open;
      return (
        <Report report={state.report} words={words} title={words[state.step === 'done' ? 'changed' : 'undone'](count)}>
          {isOpen && (
            <button type="button" class="button small" onClick={() => void conversion.undo()}>
              {words.undo}
            </button>
          )}
        </Report>
      );
    }
  }
}

function Preview({ plan, words, conversion }: { plan: ConversionPlan; words: Words; conversion: Converting }) {
  const { text } = usePane();
  const { direction, changes, kept } = plan;
  const counts = new Map<string, number>();
  for (const { sheet } of changes) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return (
    <div class="conversion-preview" role="status">
      <p>{changes.length > 0 ? words.count[direction](changes.length, counts.size) : words.nothing[direction]}</p>
      {counts.size > 1 && (
        <ul class="bullets">
          {[...counts].map(([sheet, count]) => (
            <li key={sheet}>{words.onSheet(sheet, count)}</li>
          ))}
        </ul>
      )}
      {kept.length > 0 && <p class="muted">{words.kept(kept.length, keptExamples(plan))}</p>}
      {changes.length > 0 && (
        <div class="actions">
          <button type="button" class="button primary" onClick={() => void conversion.apply()}>
            {words.apply(changes.length)}
          </button>
          <button type="button" class="button" onClick={conversion.close}>
            {text.cancel}
          </button>
        </div>
      )}
    </div>
  );
}

const MOST_EXAMPLES = 5;

/** `IKU.URAI (Capaian!B4), IKU.CAPAIAN (Capaian!C9), …` */
function keptExamples({ kept }: ConversionPlan): string {
  return someOf(
    kept.map((cell) => `${[...new Set(cell.functions)].map((name) => `IKU.${name}`).join(', ')} (${placeOf(cell)})`),
  );
}

function someOf(examples: readonly string[]): string {
  return [...examples.slice(0, MOST_EXAMPLES), ...(examples.length > MOST_EXAMPLES ? ['…'] : [])].join(', ');
}

interface ReportProps {
  readonly report: ConversionReport;
  readonly words: Words;
  readonly title: string;
  readonly children?: preact.ComponentChildren;
}

function Report({ report, words, title, children }: ReportProps) {
  const left = [
    report.different.length > 0 ? words.different(report.different.length, someOf(report.different.map(placeOf))) : '',
    report.failing.length > 0 ? words.failing(report.failing.length, someOf(report.failing.map(placeOf))) : '',
    report.protected.length > 0 ? words.protected(report.protected.join(', ')) : '',
    report.stale > 0 ? words.stale(report.stale) : '',
    report.arrays > 0 ? words.arrays(report.arrays) : '',
  ].filter(Boolean);
  const { language } = usePane();
  const { problem } = report;
  return (
    <Notice tone={problem ? 'danger' : left.length > 0 ? 'warning' : 'info'}>
      {problem ? (
        <>
          <p>{problem.happened[language]}</p>
          <p>{problem.advice[language]}</p>
          <p class="muted">{problem.details}</p>
        </>
      ) : (
        <p>{title}</p>
      )}
      {left.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {children && <div class="notice-actions">{children}</div>}
    </Notice>
  );
}

function placeOf({ sheet, position }: { readonly sheet: string; readonly position: CellPosition }): string {
  return placeName(sheet, position);
}
