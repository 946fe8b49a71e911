import './start-workbench';

export default async function stop(): Promise<void> {
  globalThis.startedWorkbench?.process.kill();
}
