import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../src/workbench/server/build';
import { PAGE_FOLDER } from '../src/workbench/server/build-page';
import { serve } from '../src/workbench/server/serve';

const HELP = `npm start [-- pilihan]

Membangun Asisten IKU dan membukanya untuk dicoba. Dengan Excel di mesin ini, add-in dipasang di Excel (sideload);
tanpa Excel, atau dengan --workbench, disajikan sebuah meja coba di peramban.

  --workbench   pakai meja coba, walaupun Excel ada
  --port N      nomor port meja coba (bawaan 3000)
  --no-build    sajikan hasil bangun yang sudah ada
  --help        tampilkan bantuan ini
`;

const DEFAULT_PORT = 3000;

function options(): { workbench: boolean; port: number; build: boolean; help: boolean } {
  const { values } = parseArgs({
    options: {
      workbench: { type: 'boolean', default: false },
      port: { type: 'string', default: String(DEFAULT_PORT) },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`Bukan nomor port: ${values.port}`);
  return { workbench: values.workbench, port, build: !values['no-build'], help: values.help };
}

/** Whether desktop Excel is there to sideload into. */
function hasExcel(): boolean {
  if (process.platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  if (process.platform !== 'win32') return false;
  const programs = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['ProgramW6432']];
  const places = ['Microsoft Office/root/Office16', 'Microsoft Office/Office16', 'Microsoft Office 15/root/office15'];
  return programs.some((folder) => folder && places.some((place) => existsSync(path.join(folder, place, 'EXCEL.EXE'))));
}

async function startWorkbench(root: string, port: number, mustBuild: boolean): Promise<void> {
  await tryPort(port);
  if (!mustBuild && !existsSync(path.join(root, PAGE_FOLDER, 'workbench.html')))
    throw new Error(
      'Meja coba belum pernah dibangun di sini. Jalankan sekali tanpa --no-build: npm start -- --workbench',
    );
  await builtAloud(root, mustBuild);
  await serve({ root, port });
  console.log(`Workbench: https://localhost:${port}/workbench.html`);
  console.log(
    'Buka alamat itu di peramban. Sertifikatnya dibuat sendiri, jadi setujui peringatannya. Ctrl+C untuk berhenti.',
  );
}

/** Throws what the server would throw, before anybody has waited for the build. */
async function tryPort(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve));
  await new Promise((resolve) => server.close(resolve));
}

/** Whoever starts it for the first time must see at once that something is going on, what, and how to stop it. */
async function builtAloud(root: string, mustBuild: boolean): Promise<void> {
  if (!mustBuild) {
    console.log('Memakai hasil bangun yang sudah ada.');
    return;
  }
  const from = Date.now();
  const seconds = () => Math.round((Date.now() - from) / 1000);
  console.log('Membangun Asisten IKU dan meja cobanya, biasanya satu sampai dua menit. Ctrl+C untuk berhenti.');
  const beat = setInterval(() => console.log(`… masih membangun (${seconds()} detik)`), HEARTBEAT);
  try {
    await build(root);
  } finally {
    clearInterval(beat);
  }
  console.log(`Selesai dibangun dalam ${seconds()} detik.`);
}

/** In milliseconds. */
const HEARTBEAT = 15_000;

/** Serves the add-in with a trusted certificate and lets Microsoft's own tool put it into Excel. */
async function startExcel(root: string): Promise<void> {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const { AppType, startDebugging } = await import('office-addin-debugging');
  await builtAloud(root, true);
  const { key, cert } = await getHttpsServerOptions();
  await serve({ root, port: DEFAULT_PORT, key: key.toString(), cert: cert.toString(), officeJsFromMicrosoft: true });
  await startDebugging(path.join(root, 'manifest.xml'), { appType: AppType.Desktop, enableDebugging: false });
  console.log('Excel dibuka dengan Asisten IKU. Tekan Ctrl+C untuk berhenti menyajikan add-in.');
}

function explain(error: unknown, port: number): string {
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'EADDRINUSE') {
    return `Port ${port} sedang dipakai program lain. Hentikan program itu, atau pilih port lain: npm start -- --workbench --port ${port + 1}`;
  }
  if (code === 'EACCES') return `Port ${port} tidak boleh dipakai di sini. Pilih port di atas 1024.`;
  return message ?? String(error);
}

async function main(): Promise<void> {
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  const chosen = options();
  if (chosen.help) {
    console.log(HELP);
    return;
  }
  try {
    if (chosen.workbench || !hasExcel()) await startWorkbench(root, chosen.port, chosen.build);
    else await startExcel(root);
  } catch (error) {
    console.error(explain(error, chosen.port));
    process.exitCode = 1;
  }
}

void main();
