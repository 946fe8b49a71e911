import { lookUp } from '../../core/indicator/library/lookup';
import { nearest } from '../../core/indicator/library/search';
import { dictionaryWords } from '../i18n/dictionary-page';
import { useFindings } from '../pane-context';

/** Rules whose remedy the library may hold. */
const HELPED: ReadonlySet<string> = new Set([
  ...['satuan-tidak-cocok', 'satuan-kosong', 'rumus-kosong', 'rumus-bukan-rumus', 'rumus-tidak-cocok'],
  ...['sumber-data-kosong', 'indikator-tanpa-ukuran', 'indikator-seperti-sasaran', 'target-di-luar-batas'],
  ...['target-melawan-arah', 'realisasi-tidak-wajar', 'kolom-wajib'],
]);

/** Less alike than this, a proposal would only be in the way. */
const LEAST_LIKENESS = 0.75;

interface LibraryLinkProps {
  readonly rule: string;
  /** The indicator's name. */
  readonly name: string;
}

/** From a finding to the card of its indicator; of a name that is much like a known one, a quiet proposal. */
export function LibraryLink({ rule, name }: LibraryLinkProps) {
  const { language, mending } = useFindings();
  // Only the pane has the library's page.
  if (!mending || !HELPED.has(rule) || name === '') return null;
  const words = dictionaryWords(language);
  const found = lookUp(name);
  if (found.kind === 'found') {
    const known = found.row.name;
    return (
      <p class="muted">
        <button type="button" class="link" onClick={() => mending.lookUp(known)}>
          {words.ofFinding(known)}
        </button>
      </p>
    );
  }
  const [near] = found.kind === 'none' ? nearest(name, 1) : [];
  if (!near || near.likeness < LEAST_LIKENESS) return null;
  return (
    <p class="muted">
      <button type="button" class="link" onClick={() => mending.lookUp(near.row.name)}>
        {words.similar(near.row.name)}
      </button>
    </p>
  );
}
