/** Calls through Microsoft's custom-functions runtime in a page of its own, with the smallest host that it can talk to. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Page } from 'playwright-core';
import { ASSOCIATE_BARE, BARE, COMPILER_HELPER, type CallTimes, processorTime } from './call-times';

const ROUNDS = 10;
const CALLS = 10_000;

export async function timesInRuntime(page: Page, root: string): Promise<CallTimes> {
  const library = dirname(createRequire(join(root, 'package.json')).resolve('@microsoft/office-js/package.json'));
  // The functions' script looks for its own address; there is none in a page without an origin.
  await page.setContent(
    '<!doctype html><title>functions</title><script src="https://localhost/functions.js"></script>',
  );
  for (const content of [
    COMPILER_HELPER,
    ASSOCIATION,
    readFileSync(join(library, 'dist/excel-web-16.00.js'), 'utf8'),
    OFFICE,
    readFileSync(join(root, 'dist/functions.js'), 'utf8'),
    ASSOCIATE_BARE,
  ]) {
    await page.addScriptTag({ content });
  }
  await page.evaluate(connect);
  const clock = await processorTime(page);
  const round = async (name: string, isOurs: boolean): Promise<number> => {
    await page.evaluate(prepare, { name, isOurs, calls: CALLS });
    const before = await clock();
    await page.evaluate(RUN);
    const time = (await clock()) - before;
    // The runtime leaves half a second between two deliveries of results.
    await page.waitForTimeout(700);
    return (time * 1000) / CALLS;
  };
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let each = 0; each < ROUNDS; each++) {
    times.bare.push(await round(BARE, false));
    times.ours.push(await round('CAPAIAN', true));
  }
  return times;
}

const RUN = 'benchHost.run()';

/** What office.js sets up before it loads the library for Excel on the web. */
const ASSOCIATION = `
  const listeners = [];
  const association = {
    mappings: {},
    associate(id, body) { this.mappings[id] = body; listeners.forEach((listener) => listener()); },
    onchange(listener) { listeners.push(listener); },
  };
  window.CustomFunctions = { _association: association, associate: (id, body) => association.associate(id, body) };
`;
const OFFICE = `
  window.Office = Object.create(window.Office ?? {}, {
    context: { value: { requirements: { isSetSupported: () => true } } },
  });
`;

/** The library's names that the page uses. */
interface Library {
  OfficeExtension: { HostBridge: { init(bridge: Bridge): void } };
}
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}
interface Request {
  id: number;
  message: { body: string | Body };
}
interface Body {
  Actions: { Id: number; Name: string; ArgumentInfo: { Arguments: unknown[][] } }[];
}

/** The host, as the page keeps it. */
interface BenchHost {
  /** The message that calls functions, and how many calls it holds. */
  message: string;
  left: number;
  /** Sends the message; done when every result has come. */
  run(): Promise<void>;
}

/** Runs in the page. */
function connect(): void {
  let finished: () => void = () => undefined;
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as Request;
      const { Actions } = typeof message.body === 'string' ? (JSON.parse(message.body) as Body) : message.body;
      for (const { Name, ArgumentInfo } of Actions) {
        if (Name === 'SetInvocationArrayResults') host.left -= ArgumentInfo.Arguments[0]?.length ?? 0;
      }
      const body = JSON.stringify({ Results: Actions.map((action) => ({ ActionId: action.Id, Value: null })) });
      const answer = JSON.stringify({ type: 2, id, message: { statusCode: 200, headers: {}, body } });
      setTimeout(() => bridge.onMessageFromHost?.(answer), 0);
      if (host.left <= 0) finished();
    },
  };
  const host: BenchHost = {
    message: '',
    left: 0,
    run: () =>
      new Promise((resolve) => {
        finished = resolve;
        bridge.onMessageFromHost?.(host.message);
      }),
  };
  (window as unknown as Library).OfficeExtension.HostBridge.init(bridge);
  (window as unknown as { benchHost: BenchHost }).benchHost = host;
}

/** Runs in the page. Ranges and left-out arguments come to ours as Excel hands them over. */
function prepare({ name, isOurs, calls }: { name: string; isOurs: boolean; calls: number }): void {
  const entries = Array.from({ length: calls }, (_, row) => {
    const args = isOurs ? [[[20]], [[row]], null, null, null] : [20, row];
    const message = JSON.stringify([row + 1, name, args, 'Sheet1!A1', 4]);
    return { messageCategory: 1, messageType: 1000, targetId: '', message };
  });
  const { benchHost } = window as unknown as { benchHost: BenchHost };
  benchHost.left = calls;
  benchHost.message = JSON.stringify({ type: 3, message: { entries } });
}
