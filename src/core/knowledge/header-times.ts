/** How headers speak of time where they give no date: the year before, and what is planned. */

/** The source of a pattern. @source tables of agencies: "Capaian Tahun Lalu", "Realisasi Tahun Sebelumnya", "Realisasi (N-1)" */
export const YEAR_BEFORE_WORDS = String.raw`tahun\s+(?:yang\s+)?(?:lalu|sebelumnya|kemarin)|(?:previous|prior|last)\s+year|\b[nt]\s*-\s*1\b`;

/** What a header calls that is still to be done: over activities a plan, over figures of quarters what is aimed at. */
export const PLAN_WORDS: readonly string[] = ['rencana', 'renaksi', 'plan'];
