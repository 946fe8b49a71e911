import { refuse } from '../refusal';

/**
 * `2025`, `2025-2029` and `2025,2026`: the years in order.
 * @throws Refusal for anything else, a period that ends before it begins, and a list with gaps.
 */
export function readYears(text: string): readonly number[] {
  const period = /^\s*(\d{4})\s*[-–]\s*(\d{4})\s*$/.exec(text);
  if (period) return yearsFrom(Number(period[1]), Number(period[2]));
  const parts = text.split(',').map((part) => part.trim());
  if (!parts.every((part) => /^\d{4}$/.test(part))) {
    refuse(
      `--tahun "${text}" tidak dimengerti. Tulis misalnya 2025, 2025-2029, atau 2025,2026.`,
      `--tahun "${text}" is not understood. Write 2025, 2025-2029 or 2025,2026.`,
    );
  }
  const years = [...new Set(parts.map(Number))].sort((a, b) => a - b);
  const missing = years.find((year, index) => index > 0 && years[index - 1] !== year - 1);
  if (missing !== undefined) {
    refuse(
      `--tahun "${text}" melompati tahun ${missing - 1}; formulir memuat tahun yang berurutan.`,
      `--tahun "${text}" skips ${missing - 1}; a form holds consecutive years.`,
    );
  }
  return years;
}

function yearsFrom(from: number, to: number): readonly number[] {
  if (from > to) {
    refuse(
      `--tahun ${from}-${to}: tahun awalnya sesudah tahun akhir.`,
      `--tahun ${from}-${to}: it begins after it ends.`,
    );
  }
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}
