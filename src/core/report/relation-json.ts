/** The JSON of an alignment of two levels, one document. */

import { type Proposal } from '../compare/levels/align-levels';
import { CONFIDENCE_WORDS } from '../compare/levels/confidence';
import { type ItemPlace } from '../compare/levels/level-item';
import { type Language } from '../language/bilingual';
import { placeJson } from './comparison-json';
import { type NamedAlignment } from './relation-sheets';

/** What was proposed, whatever has been decided since. */
export function relationJson(parent: string, alignments: readonly NamedAlignment[], language: Language) {
  return {
    version: 1,
    parent,
    children: alignments.map(({ file }) => file),
    pairs: alignments.flatMap(({ file, alignment }) =>
      alignment.children.map(({ child, proposals }) => ({
        child: { file, ...placeJson(child) },
        parents: proposals.map((proposal) => proposalJson(proposal, language)),
      })),
    ),
    orphans: alignments.flatMap(({ file, alignment }) =>
      alignment.children.flatMap(({ child, isOrphan }) => (isOrphan ? [{ file, ...placeJson(child) }] : [])),
    ),
    unserved: alignments.flatMap(({ file, alignment }) =>
      alignment.unserved.map((item) => ({ by: file, ...placeJson(item) })),
    ),
    conflicts: alignments.flatMap(({ file, alignment }) =>
      alignment.conflicts.map(({ parent: above, child, what, year, above: said, below }) => ({
        what,
        ...(year !== undefined && { year }),
        parent: { ...placeJson(above), text: said },
        child: { file, ...placeJson(child), text: below },
      })),
    ),
  };
}

const DECIMALS = 1_000;

function proposalJson(proposal: Proposal<ItemPlace>, language: Language) {
  const { parent, score, confidence, reasons } = proposal;
  return {
    ...placeJson(parent),
    score: Math.round(score * DECIMALS) / DECIMALS,
    confidence: CONFIDENCE_WORDS[confidence].id,
    reasons: reasons.map(({ kind, text }) => ({ kind, text: text[language] })),
  };
}
