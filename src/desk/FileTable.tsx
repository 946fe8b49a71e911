import { useMemo } from 'preact/hooks';
import { type Language } from '../core/language/bilingual';
import { asCopyOf, FILE_FIGURE_NAMES, FILE_FIGURES, stateOf } from '../core/report/recap/recap-file';
import { type Desk } from './desk';
import { useGrowing } from '../taskpane/validation/list/use-growing';
import { agencyIn, byName, copiesIn, type DeskFile, type DeskState, shownFiles } from './state';
import { type Say, WORDS } from './words';

interface FileTableProps {
  readonly state: DeskState;
  readonly desk: Desk;
  readonly say: Say;
}

/** A row a file; thousands are drawn bit by bit. */
export function FileTable({ state, desk, say }: FileTableProps) {
  const files = shownFiles(state);
  const copies = copiesIn(byName(state.files));
  const drawn = useGrowing(files.length, `${state.query}|${state.sort}|${state.selection}`);
  const heads = [
    WORDS.file,
    WORDS.agency,
    ...FILE_FIGURE_NAMES.map((figure) => FILE_FIGURES[figure].label),
    WORDS.state,
  ];
  if (files.length === 0) return <p>{say(WORDS.noneShown)}</p>;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={say(WORDS.files)}>
      <table class="file-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head.id} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.slice(0, drawn).map((file) => (
            <FileRow
              key={file.name}
              file={file}
              copyOf={copies.get(file.name)}
              language={state.language}
              desk={desk}
              say={say}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FileRowProps extends Omit<FileTableProps, 'state'> {
  readonly file: DeskFile;
  /** The file before it of the same content. */
  readonly copyOf: string | undefined;
  readonly language: Language;
}

/** Drawn anew only when its own file changes: one of thousands does at a time. */
function FileRow(props: FileRowProps) {
  const { file, copyOf, language } = props;
  return useMemo(() => fileRow(props), [file, copyOf, language]);
}

function fileRow({ file, copyOf, language, desk, say }: FileRowProps) {
  const { name, result } = file;
  const read = result?.kind === 'read' ? result : null;
  return (
    <tr data-file={name} data-kind={result?.kind ?? 'waiting'}>
      <th scope="row">
        {read ? (
          <button type="button" class="link-button" onClick={() => void desk.openFile(name)}>
            {name}
          </button>
        ) : (
          name
        )}
      </th>
      <td>{agencyIn(result)}</td>
      {FILE_FIGURE_NAMES.map((figure) => (
        <td key={figure} class="figure">
          {read && FILE_FIGURES[figure].of(read)}
        </td>
      ))}
      <td class="file-state">{result ? stateOf(asCopyOf(result, copyOf), language) : say(WORDS.waiting)}</td>
    </tr>
  );
}
