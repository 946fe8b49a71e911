import { useContext } from 'preact/hooks';
import { type OfficeDefinition, definitionsIn, manualsAmong } from '../../core/indicator/library/office';
import { oncePer } from '../../core/indicator/once';
import { lookUp } from '../../core/indicator/library/lookup';
import { similarTo } from '../../core/indicator/library/nearest';
import { normalise } from '../../core/language/normalise';
import { type RuleMeta } from '../../core/rules/rule';
import { type DictionaryWords, dictionaryWords } from '../i18n/dictionary-page';
import { OfficeContext, type OfficeSource, useFindings } from '../pane-context';

interface LibraryLinkProps {
  readonly rule: RuleMeta;
  /** The indicator's name. */
  readonly name: string;
}

const definitionsOf = oncePer((office: OfficeSource) =>
  office.kind === 'tables' ? definitionsIn(manualsAmong(office.tables)) : office.definitions,
);

/** From a finding to the card of its indicator; of a name that is much like a known one, a quiet proposal. */
export function LibraryLink({ rule, name }: LibraryLinkProps) {
  const { language, lookUp: open } = useFindings();
  const office = definitionsOf(useContext(OfficeContext));
  if (rule.helpedBy !== 'library' || name === '') return null;
  const target = targetOf(name, office, dictionaryWords(language));
  if (!target) return null;
  return (
    <p class="muted">
      <button type="button" class="link" onClick={() => open(target.name)}>
        {target.words}
      </button>
    </p>
  );
}

/** What the agency itself lays down goes before what is known elsewhere. */
function targetOf(name: string, office: readonly OfficeDefinition[], words: DictionaryWords) {
  const own = office.find((each) => normalise(each.name) === normalise(name));
  if (own) return { name: own.name, words: words.ofOffice(own.name) };
  const found = lookUp(name);
  if (found.kind === 'found') return { name: found.row.name, words: words.ofFinding(found.row.name) };
  const near = found.kind === 'none' ? similarTo(name) : null;
  return near && { name: near.name, words: words.similar(near.name) };
}
