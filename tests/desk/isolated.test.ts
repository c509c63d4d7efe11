import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { constants, getPriority } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkCommand } from '#editorial/commands/check.ts';
import { checkIsolated } from '#editorial/report/isolated.ts';
import { Refusal } from '#editorial/report/refusal.ts';
import { deskInTest } from '../support/desk.ts';

vi.setConfig({ testTimeout: 90_000 });

const { desk, path, folder, complaints } = deskInTest();

describe('when the check cannot be done', () => {
  it('blames no file for what goes on after all are read, but for the last one tried', async () => {
    const given = checkIsolated(folder(), { worker: resolve('tests/fixtures/stuck-worker.mjs'), patience: 1500 });
    await expect(given).rejects.toThrow('Kontrollen stanset da alle filene var lest (det tok for lang tid). Ta bort det som ble skrevet ' +
      'sist, og prøv igjen.');
    await expect(given).rejects.toThrow(Refusal);
  });

  it('says so in Norwegian when the worker does not begin', async () => {
    const given = checkIsolated(folder(), { worker: 'src/finnes-ikke.ts' });
    await expect(given).rejects.toThrow(/^Kontrollen stanset \(status 1, .*\)\. Kjør npm ci og prøv igjen\.$/);
    await expect(given).rejects.toThrow(Refusal);
  });

  it('says where to stand when there is no content', async () => {
    rmSync(path(''), { recursive: true });
    expect(await checkCommand([], desk(undefined, { check: checkIsolated }))).toBe(2);
    expect(complaints()).toBe('Finner ikke mappa content. Kjør kommandoen i mappa over content, der package.json ligger.');
    const { status, stderr } = spawnSync(process.execPath, [resolve('src/cli/build.ts')], {
      cwd: folder(), encoding: 'utf8', env: { ...process.env, SITE_URL: undefined, BASE_PATH: undefined },
    });
    expect(stderr).toBe('Finner ikke mappa content. Kjør kommandoen i mappa over content, der package.json ligger.\n');
    expect(status).toBe(1);
  });
});

it('gives way to a build that goes on beside it, and to nothing else', async () => {
  const worker = resolve('tests/fixtures/courteous-worker.mjs');
  const priority = async (aside: boolean) => (await checkIsolated(folder(), { worker, aside })).fileCount;
  expect(await priority(true)).toBe(constants.priority.PRIORITY_BELOW_NORMAL);
  expect(await priority(false)).toBe(getPriority());
});
