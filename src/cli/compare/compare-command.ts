/** `iku banding`: what differs between two versions of a document, or between the documents of one agency. */

import { PROFILES, PROFILE_ROWS, type Profile } from '../../core/knowledge/choices/profiles';
import { command } from '../command-line/command';
import { type CommandLine, type ValueOption, same } from '../command-line/command-line';
import { PAIR_OPTIONS, type PairAnswer, readPairAnswer } from '../command-line/shared-options';
import { refuse } from '../refusal';

/** Two versions of a document: each a file, or a sheet of it (`BERKAS.xlsx!Lembar`). */
export interface VersionsRequest extends PairAnswer {
  readonly kind: 'versions';
  readonly old: string;
  readonly now: string;
}

/** Several documents of one agency. */
export interface NamedDocumentsRequest extends PairAnswer {
  readonly kind: 'documents';
  readonly documents: readonly NamedDocument[];
}

interface NamedDocument {
  readonly name: string;
  /** Left out to be told from its titles. */
  readonly kind?: Profile;
}

export type ComparisonRequest = VersionsRequest | NamedDocumentsRequest;

const KINDS: ValueOption = {
  name: 'dokumen',
  type: 'string',
  help: [
    {
      value: same(PROFILES.map((kind) => PROFILE_ROWS[kind].word).join(',')),
      text: {
        id: 'jenis setiap berkas menurut urutannya, bila judulnya tidak menyebutnya; dengan dua berkas: keduanya dua dokumen, bukan dua versi',
        en: 'what each file is, in their order, where the titles do not say it; with two files: two documents, not two versions',
      },
    },
  ],
};

export const COMPARE = command<ComparisonRequest>({
  name: 'banding',
  usage: { id: 'LAMA BARU | DOKUMEN... [pilihan]', en: 'OLD NEW | DOCUMENT... [options]' },
  purposes: [
    {
      words: { id: 'LAMA BARU', en: 'OLD NEW' },
      text: {
        id: 'membandingkan dua versi: indikator yang tetap, berganti nama, baru, dihapus, dan setiap sel yang berubah; satu lembar saja: BERKAS.xlsx!Lembar',
        en: 'compares two versions: indicators kept, renamed, added, removed, and every changed cell; one sheet only: FILE.xlsx!Sheet',
      },
    },
    {
      words: { id: 'IKU RENSTRA PK...', en: 'KPIS PLAN AGREEMENT...' },
      text: {
        id: 'tiga dokumen atau lebih dari satu instansi (IKU, Renstra, PK, laporan): di mana setiap indikator berdiri, apa yang berbeda, dan apa yang tidak ada',
        en: 'three or more documents of one agency (KPIs, strategic plan, agreement, report): where each indicator stands, what differs, and what is missing',
      },
    },
  ],
  options: [KINDS, ...PAIR_OPTIONS],
  read: (line, language) => {
    const [old, now, ...more] = line.words;
    if (old === undefined || now === undefined) {
      return refuse('"banding" memerlukan dua berkas: LAMA BARU.', '"banding" needs two files: OLD NEW.');
    }
    const answer = readPairAnswer(line, language);
    if (more.length === 0 && !line.has([KINDS])) return { ...answer, kind: 'versions', old, now };
    return { ...answer, kind: 'documents', documents: documentsOf(line) };
  },
  risk: (request) => {
    const files = request.kind === 'versions' ? [request.old, request.now] : request.documents.map(({ name }) => name);
    const work = { file: files.join(', '), output: request.output?.name ?? files[0] ?? '' };
    return request.kind === 'versions' ? work : { ...work, gathers: true };
  },
  run: async (request, terminal) =>
    request.kind === 'versions'
      ? (await import('./versions')).compare(request, terminal)
      : (await import('./documents')).compareSeveral(request, terminal),
});

/** @throws Refusal where kinds are given that are unknown, or not one for each file. */
function documentsOf(line: CommandLine): readonly NamedDocument[] {
  const given = line.value(KINDS)?.split(',') ?? [];
  if (given.length > 0 && given.length !== line.words.length) {
    refuse(
      `--dokumen menyebut ${given.length} jenis untuk ${line.words.length} berkas; sebutkan satu untuk setiap berkas.`,
      `--dokumen names ${given.length} kinds for ${line.words.length} files; name one for each file.`,
    );
  }
  return line.words.map((name, at) => ({ name, ...(given.length > 0 && { kind: kindNamed(given[at] ?? '') }) }));
}

function kindNamed(word: string): Profile {
  const known = PROFILES.map((kind) => PROFILE_ROWS[kind].word).join(', ');
  const kind = PROFILES.find((each) => PROFILE_ROWS[each].word === word.trim().toLowerCase());
  return (
    kind ??
    refuse(`--dokumen: "${word}" bukan salah satu dari: ${known}.`, `--dokumen: "${word}" is none of: ${known}.`)
  );
}
