/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Boundary } from '../../src/taskpane/shell/Boundary';
import { lazy } from '../../src/taskpane/shell/lazy';

afterEach(() => render(null, document.body));

const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 20)));

const press = (name: string) =>
  act(async () => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    if (!button) throw new Error(`No button ${name}`);
    button.click();
  });

test('a page that cannot be drawn says so and comes back when it can be', async () => {
  let isBroken = true;
  const Page = () => {
    if (isBroken) throw new TypeError('levels is not a record');
    return <p>Isi halaman</p>;
  };
  await act(async () =>
    render(
      <Boundary language="id" way="again">
        <Page />
      </Boundary>,
      document.body,
    ),
  );
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Halaman ini tidak dapat ditampilkan');
  expect(document.body.textContent).toContain('levels is not a record');
  isBroken = false;
  await press('Tampilkan lagi');
  expect(document.body.textContent).toBe('Isi halaman');
});

test('a page that cannot be fetched says so and is fetched anew', async () => {
  let tries = 0;
  const Page = lazy(async () => {
    if (++tries === 1) throw new Error('Loading chunk failed');
    return () => <p>Isi halaman</p>;
  });
  await act(async () =>
    render(
      <Boundary language="id" way="again">
        <Page />
      </Boundary>,
      document.body,
    ),
  );
  await settle();
  expect(document.body.textContent).toContain('Loading chunk failed');
  await press('Tampilkan lagi');
  await settle();
  expect(document.body.textContent).toBe('Isi halaman');
});

test('a page whose part is gone after an update does not blame a fault, and offers to reload the pane', async () => {
  const Page = lazy(async () => {
    throw Object.assign(new Error('Loading chunk 12 failed.'), { name: 'ChunkLoadError' });
  });
  await act(async () =>
    render(
      <Boundary language="id" way="again">
        <Page />
      </Boundary>,
      document.body,
    ),
  );
  await settle();
  expect(document.querySelector('[role=alert]')?.textContent).toContain('mungkin Asisten IKU baru saja diperbarui');
  expect(document.body.textContent).not.toContain('kesalahan pada Asisten IKU');
  expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    'Muat ulang panel',
    'Tampilkan lagi',
  ]);
});
