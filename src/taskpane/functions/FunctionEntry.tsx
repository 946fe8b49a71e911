import { useState } from 'preact/hooks';
import { type FunctionDefinition, type FunctionExample, NAMESPACE } from '../../functions/catalogue';
import { usePane } from '../pane-context';
import { Fold } from '../parts/Fold';
import { formulaText, showsPercent, signatureText } from './formula-text';
import { type Notation, ENGLISH } from '../../core/sheet/notation';
import { TryOut } from './TryOut';

interface FunctionEntryProps {
  readonly definition: FunctionDefinition;
  readonly notation: Notation;
}

/** One function: its sentence, and when it is opened its arguments, examples and notes, and a place to try it. */
export function FunctionEntry({ definition, notation }: FunctionEntryProps) {
  const { text, language } = usePane();
  // Nineteen forms that compute as one types are only made when they are looked at.
  const [opened, setOpened] = useState(false);
  return (
    <li>
      <Fold
        class="card"
        onToggle={(open) => setOpened(opened || open)}
        summary={
          <>
            <span class="card-title">
              {NAMESPACE}.{definition.id}
            </span>
            <span class="muted">{definition.summary[language]}</span>
          </>
        }
      >
        <div class="card-body">
          <code class="formula">{signatureText(definition, notation)}</code>
          {opened && <TryOut key={notation.decimal} definition={definition} notation={notation} />}
          <div>
            <h3 class="label">{text.functions.examples}</h3>
            <ul class="examples">
              {definition.examples.map((example) => (
                <Example
                  key={formulaText(definition, example.args, ENGLISH)}
                  definition={definition}
                  example={example}
                  notation={notation}
                />
              ))}
            </ul>
          </div>
          <div>
            <h3 class="label">{text.functions.parameters}</h3>
            <dl class="parameters">
              {definition.parameters.map(({ name, help, optional }) => (
                <div key={name}>
                  <dt>
                    <code>{name}</code>
                    {optional && <span class="muted"> ({text.functions.optional})</span>}
                  </dt>
                  <dd>{help[language]}</dd>
                </div>
              ))}
            </dl>
          </div>
          <div>
            <h3 class="label">{text.functions.returns}</h3>
            <p>{definition.returns[language]}</p>
          </div>
          {definition.notes.length > 0 && (
            <div>
              <h3 class="label">{text.functions.notes}</h3>
              <ul class="bullets">
                {definition.notes.map((note) => (
                  <li key={note.id}>{note[language]}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </Fold>
    </li>
  );
}

function Example({ definition, example, notation }: FunctionEntryProps & { readonly example: FunctionExample }) {
  const { text, language, session } = usePane();
  const shown = formulaText(definition, example.args, notation);
  const cell = (words: string) => (words === '' ? text.detail.emptyCell : words);
  const result =
    typeof example.shows === 'string'
      ? cell(example.shows)
      : example.shows.map((row) => row.map(cell).join(' | ')).join(' / ');
  return (
    <li class="example">
      <code class="formula">{shown}</code>
      <div class="example-result">
        <span>
          → {result}
          {example.note && <span class="muted block">{example.note[language]}</span>}
        </span>
        <button
          type="button"
          class="button small"
          aria-label={text.functions.insertLabel(shown)}
          onClick={() =>
            session.insertFormula(
              () => formulaText(definition, example.args, ENGLISH),
              // Of two ratings it gives a word, and no hundredfold of it.
              showsPercent({ examples: [example] }),
            )
          }
        >
          {text.functions.insert}
        </button>
      </div>
    </li>
  );
}
