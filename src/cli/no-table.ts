import { type Bilingual, type Language } from '../core/language/bilingual';
import { areaName } from '../core/sheet/address';
import { type NearMiss } from '../core/table/model';

const LOOKED_FOR: Bilingual = {
  id: 'Tidak ada tabel IKU yang dikenali. Yang dicari: baris judul kolom dengan kolom indikator dan sedikitnya satu kolom seperti target, realisasi, satuan, atau rumus, lalu baris indikator di bawahnya.',
  en: 'No indicator table was recognised. Looked for: a header row with an indicator column and at least one column such as target, actual, unit or calculation, with indicators in the rows below.',
};

const MISSING: Readonly<Record<NearMiss['reason'], Bilingual>> = {
  noIndicatorColumn: { id: 'tidak ada kolom indikator', en: 'there is no indicator column' },
  noMeasureColumn: {
    id: 'tidak ada kolom target, satuan, rumus, atau sejenisnya',
    en: 'there is no column for a target, unit, calculation or the like',
  },
  noRows: { id: 'tidak ada baris indikator di bawah judul kolom', en: 'there are no indicators below the header' },
  noHeader: { id: 'judul kolomnya tidak dikenali', en: 'its header was not understood' },
};

/** What was looked for and what came closest, one text each. */
export function noTableLines(nearMisses: readonly NearMiss[], language: Language): string[] {
  const closest = { id: 'Paling mendekati', en: 'Closest' }[language];
  const understood = { id: 'terbaca', en: 'understood' }[language];
  const lines = nearMisses.map((miss) => {
    const words = miss.understood.map((word) => `"${word}"`).join(', ');
    const detail = words === '' ? '' : ` (${understood}: ${words})`;
    return `${closest}: ${miss.sheet} ${areaName(miss.area)}: ${MISSING[miss.reason][language]}${detail}.`;
  });
  return [LOOKED_FOR[language], ...lines];
}
