import { themeFor } from '../../src/taskpane/theme/host-theme';

const host = (bodyBackgroundColor: string) => themeFor({ bodyBackgroundColor });

test.each([
  ['Colorful and White', '#FFFFFF', { scheme: 'light', background: '#FFFFFF' }],
  ['Black', '#262626', { scheme: 'dark', background: '#262626' }],
  ['a contrast theme', '#000000', { scheme: 'dark', background: '#000000' }],
  ['Dark Gray, on which our greys could not be read', '#666666', { scheme: 'dark' }],
  ['a light grey', '#C8C8C8', { scheme: 'light' }],
])("Office's theme %s", (_, color, theme) => {
  expect(host(color)).toEqual(theme);
});

test('without a theme the pane is light, as Excel on the web is', () => {
  expect(themeFor(undefined)).toEqual({ scheme: 'light' });
  expect(host('merah')).toEqual({ scheme: 'light' });
  expect(themeFor({ bodyBackgroundColor: '', isDarkTheme: true })).toEqual({ scheme: 'dark' });
});
