/** What is there or not, done or not: a scale of two steps, that needs no figure. Source: units such as "Ada/Tidak" in published tables. */

const STEPS =
  '(?:(?:tidak|belum)\\s+)?(?:ada|tersedia|ya|terbentuk|terlaksana|selesai|lengkap|aktif|sudah)|tidak|belum';
const STEP = new RegExp(`^(?:${STEPS})$`);
const UNIT = new RegExp(`^(?:${STEPS})\\s*(?:/|atau)\\s*(?:${STEPS})$`);

/** Whether a normalised text is one of the two steps. */
export function isTwoStep(text: string): boolean {
  return STEP.test(text);
}

/** Whether a normalised unit names both steps: "ada/tidak". */
export function isTwoStepUnit(text: string): boolean {
  return UNIT.test(text);
}
