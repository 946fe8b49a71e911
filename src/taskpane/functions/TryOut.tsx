import { useEffect, useState } from 'preact/hooks';
import { type ExampleArgument, type FunctionDefinition, type FunctionParameter } from '../../functions/catalogue';
import { type ShownCell, tryFunction } from '../../functions/try-function';
import { functionsPageWords } from '../i18n/functions-page';
import { createDraft } from '../drafts';
import { usePane } from '../pane-context';
import { both } from '../../core/language/bilingual';
import { type CellValue } from '../../core/sheet/grid';
import { referenceText } from '../../core/sheet/reference';
import { type Session } from '../session/session';
import { type FormulaArgument, formulaText, showsPercent } from './formula-text';
import { type Notation, ENGLISH } from '../../core/sheet/notation';
import { givenArgument, isReference, readArgument, typedArgument, typedReference } from './typed-argument';

/** By function and notation: what is typed in each argument. */
const useTyped = createDraft<readonly string[]>();

/** A function with the user's own numbers or cells: the result follows the typing, and the formula can be put into the selected cell. */
export function TryOut({ definition, notation }: { definition: FunctionDefinition; notation: Notation }) {
  const { text, language, session } = usePane();
  const words = functionsPageWords(language).trying;
  const [typed, setTyped] = useTyped(session, `${definition.id} ${notation.decimal}`, () => {
    const example = definition.examples[0]?.args ?? [];
    return definition.parameters.map((_, index) => typedArgument(example[index], notation));
  });
  const args = definition.parameters.map((parameter, index) => readArgument(typed[index] ?? '', parameter, notation));
  const formula = formulaText(definition, args, notation);
  const change = (index: number, value: string) =>
    setTyped((now) => now.map((old, at) => (at === index ? value : old)));
  return (
    <section class="try-out">
      <h3 class="label">{words.title}</h3>
      <div class="fields">
        {definition.parameters.map((parameter, index) => (
          <div key={parameter.name} class="try-argument">
            <ArgumentField
              parameter={parameter}
              value={typed[index] ?? ''}
              onChange={(value) => change(index, value)}
            />
            {!parameter.words && <TakeCells parameter={parameter} onChange={(value) => change(index, value)} />}
          </div>
        ))}
      </div>
      <Result definition={definition} args={args} notation={notation} />
      <div class="try-formula">
        <code class="formula">{formula}</code>
        <button
          type="button"
          class="button small"
          aria-label={words.insertLabel(formula)}
          onClick={() =>
            session.insertFormula((home) => formulaText(definition, args, ENGLISH, home), showsPercent(definition))
          }
        >
          {text.functions.insert}
        </button>
      </div>
    </section>
  );
}

interface ArgumentFieldProps {
  readonly parameter: FunctionParameter;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ArgumentField({ parameter, value, onChange }: ArgumentFieldProps) {
  const { text, language } = usePane();
  const words = functionsPageWords(language).trying;
  const { name, optional, range } = parameter;
  const choices = parameter.words && Object.keys(parameter.words.words);
  return (
    <label class="field">
      <span class="label">
        <code>{name}</code>
        {optional && ` (${text.functions.optional})`}
      </span>
      {choices ? (
        <select class="field-input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {optional && <option value="">{words.byDefault}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : range ? (
        <>
          <textarea
            class="field-input"
            rows={Math.min(6, Math.max(2, value.split('\n').length))}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
          <span class="muted">{words.range}</span>
        </>
      ) : (
        <input class="field-input" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
      )}
    </label>
  );
}

/** Puts the cells that are selected in Excel into the field. */
function TakeCells({ parameter, onChange }: Omit<ArgumentFieldProps, 'value'>) {
  const { language, session } = usePane();
  const words = functionsPageWords(language).trying;
  const take = async () => {
    const cells = await session.selectedCells();
    if (cells) onChange(typedReference(referenceText(cells, null), parameter));
  };
  return (
    <button
      type="button"
      class="button small take-cells"
      aria-label={words.takeFor(parameter.name)}
      onClick={() => void take()}
    >
      {words.take}
    </button>
  );
}

/** The arguments with what their cells hold; `null` where a cell cannot be read. */
async function withValues(
  args: readonly FormulaArgument[],
  { valuesOf }: Pick<Session, 'valuesOf'>,
): Promise<readonly ExampleArgument[] | null> {
  const references = args.filter(isReference);
  if (references.length === 0) return args.map((argument) => givenArgument(argument, () => null));
  const found = await valuesOf(references).catch(() => references.map(() => null));
  if (found.some((values) => values === null)) return null;
  return args.map((argument) =>
    givenArgument(argument, (reference) => asArgument(found[references.indexOf(reference)] ?? [])),
  );
}

const NO_CELLS = both(
  'Sel yang disebut tidak ada: periksa nama lembarnya.',
  'The cells that are named are not there: check the name of the sheet.',
);

/** One cell is a value, several are a range; a blank cell holds nothing. */
function asArgument(values: readonly (readonly CellValue[])[]): ExampleArgument {
  const cells = values.map((row) =>
    row.map((value) => (value === '' ? null : typeof value === 'boolean' ? String(value) : value)),
  );
  return cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? null) : cells;
}

interface ResultProps {
  readonly definition: FunctionDefinition;
  readonly args: readonly FormulaArgument[];
  readonly notation: Notation;
}

function Result({ definition, args, notation }: ResultProps) {
  const { language, session } = usePane();
  const words = functionsPageWords(language).trying;
  const [rows, setRows] = useState<readonly (readonly ShownCell[])[] | null>(null);
  const question = JSON.stringify(args);
  useEffect(() => {
    let gone = false;
    const compute = async () => {
      const given = await withValues(args, session);
      return given ? tryFunction(definition.id, given, notation.decimal) : [[{ text: '#REF!', message: NO_CELLS }]];
    };
    void compute().then((answer) => {
      if (!gone) setRows(answer);
    });
    return () => {
      gone = true;
    };
    // The arguments are made anew at every drawing; what they say is what counts.
  }, [definition, question, notation]);
  const message = rows?.flat().find((cell) => cell.message)?.message;
  return (
    <div class="try-result">
      <span class="label">{words.result}</span>
      <output aria-live="polite">
        {rows === null && <span class="muted">{words.calculating}</span>}
        {rows && (
          <span class="try-rows">
            {rows.map((row, index) => (
              <span key={index} class="block">
                {row.map((cell) => (cell.text === '' ? (row.length > 1 ? '' : words.empty) : cell.text)).join(' | ')}
              </span>
            ))}
          </span>
        )}
        {message && <span class="muted block">{message[language]}</span>}
      </output>
    </div>
  );
}
