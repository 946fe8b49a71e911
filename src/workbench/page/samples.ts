import { type Words } from './words';

/** The workbooks in the project's `samples/` folder, as the server lists them. */
export async function listSamples(): Promise<string[]> {
  try {
    const response = await fetch('/samples/index.json');
    const names = response.ok ? ((await response.json()) as string[]) : [];
    return names.filter((name) => name.endsWith('.xlsx'));
  } catch {
    return [];
  }
}

/** Shown first when nothing else is asked for. */
const MAIN_SAMPLE = 'tanjung-jabung-barat.xlsx';

export function firstSample(names: readonly string[]): string | undefined {
  return names.find((name) => name === MAIN_SAMPLE) ?? names[0];
}

/** Loads `lampung.xlsx` or `samples/lampung.xlsx`. Throws, in the user's language, for a name that is not there. */
export async function fetchSample(path: string, names: readonly string[], words: Words): Promise<ArrayBuffer> {
  const name = path.replace(/^\/?(samples\/)?/, '');
  if (!names.includes(name)) throw new Error(words.unknownSample(path, names));
  const response = await fetch(`/samples/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(words.unknownSample(path, names));
  return response.arrayBuffer();
}
