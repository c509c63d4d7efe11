import { writeSync } from 'node:fs';
import { checkContent } from './check.ts';
import { channel, type WorkerJob, type WorkerMessage } from './isolated.ts';

/**
 * Runs the check in a process of its own and tells, before each file, which one is next. Everything is written at once,
 * so that the name is out even when the parser takes the process down with it.
 */
function tell(message: WorkerMessage): void {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
  for (let sent = 0; sent < bytes.length; ) {
    try {
      sent += writeSync(channel, bytes, sent);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

const { contentFolder, today, spelling, skip } = JSON.parse(process.argv[2] ?? '{}') as WorkerJob;
const report = checkContent(contentFolder, {
  today,
  spelling,
  skip: new Set(skip),
  onFile: (file, done, total) => tell({ file, done, total }),
});
tell({ report });
