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

export async function fetchWorkbook(path: string): Promise<ArrayBuffer> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`Berkas ${path} tidak ada.`);
  return response.arrayBuffer();
}
