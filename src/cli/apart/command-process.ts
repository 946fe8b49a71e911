/** The program of a process that carries out one command on what somebody sent. */

import { sparingly, EXIT } from '../terminal';
import { run } from '../run';
import { type CommandMessage, type CommandRequest, limitsOf } from './separate-command';
import { watchThisProcess } from './watch';

function send(message: CommandMessage): void {
  process.send?.(message);
}

process.on('message', ({ args, place, ...work }: CommandRequest) => {
  watchThisProcess(limitsOf(work)).begin();
  run(args, {
    ...place,
    now: new Date(place.now),
    separate: false,
    out: (text) => send({ kind: 'out', text }),
    err: (text) => send({ kind: 'err', text }),
    progress: sparingly((text) => send({ kind: 'progress', text })),
  }).then(
    (code) => send({ kind: 'done', code }),
    (error: unknown) => {
      send({ kind: 'err', text: `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n` });
      send({ kind: 'done', code: EXIT.failure });
    },
  );
});
process.on('disconnect', () => process.exit());
