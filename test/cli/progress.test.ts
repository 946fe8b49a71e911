import { ProgressLine } from '../../src/cli/terminal';

test('each step replaces the one before, fits into the line, and nothing of it stays', () => {
  let screen = '';
  const line = new ProgressLine((text) => (screen += text), 10);
  line.erase();
  expect(screen).toBe('');
  line.show('satu');
  line.show('lembar yang panjang');
  line.erase();
  line.erase();
  const erase = '\r\u001b[2K';
  expect(screen).toBe(`${erase}satu${erase}lembar ya${erase}`);
});
