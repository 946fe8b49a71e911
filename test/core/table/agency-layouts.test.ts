import { AGENCY_LAYOUTS } from './agency-layouts';
import { COUNTRY_LAYOUTS } from './country-layouts';
import { SURVEY_LAYOUTS } from './survey-layouts';
import { asTyped, draw, gridOf, seen } from './drawn-layout';
import { MIXED_LAYOUTS } from './mixed-layouts';
import { PLANNING_FORM_LAYOUTS } from './planning-form-layouts';
import { TERSE_LAYOUTS } from './terse-layouts';

describe.each(
  Object.entries({
    ...AGENCY_LAYOUTS,
    ...TERSE_LAYOUTS,
    ...MIXED_LAYOUTS,
    ...PLANNING_FORM_LAYOUTS,
    ...COUNTRY_LAYOUTS,
    ...SURVEY_LAYOUTS,
  }),
)('%s', (_name, picture) => {
  const layout = draw(picture);
  const expected = { roles: layout.roles, indicatorRows: layout.indicatorRows };

  it('is read from text', () => {
    expect(seen(gridOf(layout.values), layout)).toEqual(expected);
  });

  it('is read from typed numbers', () => {
    expect(seen(gridOf(asTyped(layout.values)), layout)).toEqual(expected);
  });
});
