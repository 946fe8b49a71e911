import { shownFormula, storedFormula } from '../../src/xlsx/custom-function-names';

describe('custom functions in a file', () => {
  it('are stored as Excel stores them and shown as the user typed them', () => {
    expect(storedFormula('=IKU.CAPAIAN(E7,F7)')).toBe('=_xldudf_IKU_CAPAIAN(E7,F7)');
    expect(shownFormula('=_xldudf_IKU_CAPAIAN(E7,F7)')).toBe('=IKU.CAPAIAN(E7,F7)');
  });

  it('also inside other functions, and whatever the case', () => {
    expect(storedFormula('=IFERROR(iku.predikat(IKU.CAPAIAN(A1,B1)),"")')).toBe(
      '=IFERROR(_xldudf_IKU_PREDIKAT(_xldudf_IKU_CAPAIAN(A1,B1)),"")',
    );
  });

  it('leave texts and other names alone', () => {
    for (const formula of ['="lihat IKU.CAPAIAN(…)"', '=SUM(A1:B2)', '=MY_IKU.X(1)', "='IKU.X'!A1"]) {
      expect(storedFormula(formula)).toBe(formula);
      expect(shownFormula(formula)).toBe(formula);
    }
  });
});
