import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/**
 * Old Chromiums, as packages made for servers without a screen have them. They are 50 MB each, so they are no dependencies: they are
 * fetched when they are asked for, checked against the sum that stands here, and kept in .cache/engines.
 */
export interface OldChromium {
  readonly version: number;
  readonly package: string;
  readonly integrity: string;
}

export const oldChromiums: readonly OldChromium[] = [
  {
    version: 83, package: 'chrome-aws-lambda@3.1.1',
    integrity: 'sha512-ikOcpFgobiiUvDXtBft+jxVz2CsauRV58owDtVyF1ocl/YN+/eqdIrrmbItm3yeJGnb9RtKxzFAqGcpBTQbTCA==',
  },
  {
    version: 85, package: 'chrome-aws-lambda@5.2.1',
    integrity: 'sha512-str1ip6pTu9TvCcQyQ/zdYLfQk+ugVVlLf7Gus6peR4PA6Mn3hZBt/eHwgIp/FJ+nY/BIY1jiCYcxpuDjHZWuw==',
  },
  {
    version: 92, package: 'chrome-aws-lambda@10.1.0',
    integrity: 'sha512-NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
  },
  {
    version: 106, package: '@sparticuz/chromium@106.0.1',
    integrity: 'sha512-xPP3Ixmj9jD4rRK2jBWPyrr48YOubzOpT7qpEKP3wbPMBC7a073QcSzOfIwYN/hi3+Mj0fN4J+7cW6dY2a1Y1w==',
  },
  {
    version: 116, package: '@sparticuz/chromium@116.0.0',
    integrity: 'sha512-PynBS6fIE9DnQofQFSGMn63sbHxrcQOmQDGfv1p4sXCEw8IjTBqTj1j72/RomhjtnbaTJn3ktuaPCQc6j51sUQ==',
  },
];

const cache = resolve('.cache/engines');

export const folderOf = ({ version }: OldChromium): string => join(cache, `chromium-${version}`);
export const programOf = (one: OldChromium): string => join(folderOf(one), 'chromium');
/** The libraries that a bare machine lacks come with the program. */
export const librariesOf = (one: OldChromium): string => join(folderOf(one), 'lib');

/** Why none of them can run here; undefined when they can. */
export const whyNoOldChromium = (): string | undefined =>
  process.platform === 'linux' && process.arch === 'x64' ? undefined : 'the old Chromiums are for Linux on x64';

/** Fetches those that are not here. Returns why one could not be had. */
export function obtain(one: OldChromium): string | undefined {
  if (existsSync(programOf(one))) return undefined;
  const work = join(cache, `.new-${one.version}`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    run('npm', ['pack', one.package, '--silent', '--pack-destination', work]);
    const archive = join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '');
    const sum = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (sum !== one.integrity) throw new Error(`${one.package} is not what it was: ${sum}`);
    run('tar', ['-xzf', archive, '-C', work]);
    const made = join(work, 'made');
    mkdirSync(made);
    for (const packed of ['aws.tar.br', 'swiftshader.tar.br']) unpackTar(join(work, 'package/bin', packed), made);
    writeFileSync(join(made, 'chromium'), brotliDecompressSync(readFileSync(join(work, 'package/bin/chromium.br'))));
    chmodSync(join(made, 'chromium'), 0o755);
    renameSync(made, folderOf(one));
    return undefined;
  } catch (error) {
    return String(error);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function unpackTar(packed: string, target: string): void {
  const tar = join(target, 'unpacked.tar');
  writeFileSync(tar, brotliDecompressSync(readFileSync(packed)));
  run('tar', ['-xf', tar, '-C', target]);
  rmSync(tar);
}

function run(command: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr}`);
}
