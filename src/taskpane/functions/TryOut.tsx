import { useEffect, useState } from 'preact/hooks';
import { type ExampleArgument, type FunctionDefinition, type FunctionParameter } from '../../functions/catalogue';
import { type ShownCell, tryFunction } from '../../functions/try-function';
import { functionsPageWords } from '../i18n/functions-page';
import { createDraft } from '../drafts';
import { usePane } from '../pane-context';
import { formulaText } from './formula-text';
import { type Notation, ENGLISH } from './notation';
import { readArgument, typedArgument } from './typed-argument';

/** By function and notation: what is typed in each argument. */
const useTyped = createDraft<readonly string[]>();

/** A function with the user's own numbers: the result follows the typing, and the formula can be put into the selected cell. */
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
          <ArgumentField
            key={parameter.name}
            parameter={parameter}
            value={typed[index] ?? ''}
            onChange={(value) => change(index, value)}
          />
        ))}
      </div>
      <Result definition={definition} args={args} notation={notation} />
      <div class="try-formula">
        <code class="formula">{formula}</code>
        <button
          type="button"
          class="button small"
          aria-label={words.insertLabel(formula)}
          onClick={() => session.insertFormula(formulaText(definition, args, ENGLISH))}
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

interface ResultProps {
  readonly definition: FunctionDefinition;
  readonly args: readonly ExampleArgument[];
  readonly notation: Notation;
}

function Result({ definition, args, notation }: ResultProps) {
  const { language } = usePane();
  const words = functionsPageWords(language).trying;
  const [rows, setRows] = useState<readonly (readonly ShownCell[])[] | null>(null);
  const question = JSON.stringify(args);
  useEffect(() => {
    let gone = false;
    void tryFunction(definition.id, args, notation.decimal).then((answer) => {
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
