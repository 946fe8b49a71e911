/** The values that an axis runs over, and those that it names. */
export interface AxisScale {
  minimum: number;
  maximum: number;
  ticks: number[];
}

const ABOUT_TICKS = 5;

/** Round steps around the values; a given end is kept. */
export function scaleFor(values: readonly number[], minimum?: number, maximum?: number, unit?: number): AxisScale {
  const low = minimum ?? Math.min(0, ...values);
  const high = maximum ?? Math.max(0, ...values);
  const span = high > low ? high - low : 1;
  const step = unit !== undefined && unit > 0 ? unit : roundStep(span / ABOUT_TICKS);
  const start = minimum ?? Math.floor(low / step) * step;
  // The highest value keeps a little room above it.
  const end = maximum ?? Math.max(start + step, Math.ceil((high + span * 0.02) / step) * step);
  const count = Math.min(100, Math.floor((end - start) / step + 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((start + index * step).toPrecision(12)));
  return { minimum: start, maximum: end, ticks };
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((own) => own * power >= rough * 0.999) ?? 10;
  return factor * power;
}
