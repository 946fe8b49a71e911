/** Calls through Microsoft's custom-functions runtime in a page of its own, with the smallest host that it can talk to. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Page } from 'playwright-core';
import { ASSOCIATE_BARE, BARE, COMPILER_HELPER, type CallTimes } from './call-times';

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
  return page.evaluate(measure, { bare: BARE, rounds: ROUNDS, calls: CALLS });
}

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

/** Runs in the page. */
async function measure(job: { bare: string; rounds: number; calls: number }): Promise<CallTimes> {
  let left = 0;
  let finished: (at: number) => void = () => undefined;
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const arrival = performance.now();
      const { id, message } = JSON.parse(text) as Request;
      const { Actions } = typeof message.body === 'string' ? (JSON.parse(message.body) as Body) : message.body;
      for (const { Name, ArgumentInfo } of Actions) {
        if (Name === 'SetInvocationArrayResults') left -= ArgumentInfo.Arguments[0]?.length ?? 0;
      }
      const body = JSON.stringify({ Results: Actions.map((action) => ({ ActionId: action.Id, Value: null })) });
      const answer = JSON.stringify({ type: 2, id, message: { statusCode: 200, headers: {}, body } });
      setTimeout(() => bridge.onMessageFromHost?.(answer), 0);
      if (left <= 0) finished(arrival);
    },
  };
  (window as unknown as Library).OfficeExtension.HostBridge.init(bridge);

  let invocation = 0;
  const entry = (name: string, args: unknown[]) => ({
    messageCategory: 1,
    messageType: 1000,
    targetId: '',
    message: JSON.stringify([++invocation, name, args, 'Sheet1!A1', 4]),
  });
  const round = async (name: string, args: (row: number) => unknown[]): Promise<number> => {
    const entries = Array.from({ length: job.calls }, (_, row) => entry(name, args(row)));
    const call = JSON.stringify({ type: 3, message: { entries } });
    left = job.calls;
    const done = new Promise<number>((resolve) => (finished = resolve));
    const start = performance.now();
    bridge.onMessageFromHost?.(call);
    // The runtime lets results wait a moment for more of them.
    const time = (await done) - start;
    // It also leaves half a second between two deliveries.
    await new Promise((resolve) => setTimeout(resolve, 700));
    return (time * 1000) / job.calls;
  };
  const ours: number[] = [];
  const bare: number[] = [];
  for (let each = 0; each < job.rounds; each++) {
    bare.push(await round(job.bare, (row) => [20, row]));
    ours.push(await round('CAPAIAN', (row) => [[[20]], [[row]], null, null, null]));
  }
  return { ours, bare };
}
