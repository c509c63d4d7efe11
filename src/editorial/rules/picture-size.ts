export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of a picture as its header tells it, or undefined when the header is ruined: then nothing can open the picture, and the
 * build would stop at it in English.
 */
export function pictureSize(path: string, bytes: Buffer): PictureSize | undefined {
  const read = path.endsWith('.png') ? ofPng : /\.jpe?g$/.test(path) ? ofJpeg : path.endsWith('.webp') ? ofWebp : ofAvif;
  try {
    const size = read(bytes);
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch {
    // The header ends before it has told.
    return undefined;
  }
}

const latin1 = (bytes: Buffer, start: number, length: number): string => bytes.toString('latin1', start, start + length);

function ofPng(bytes: Buffer): PictureSize | undefined {
  return latin1(bytes, 12, 4) === 'IHDR' ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}

/** The size stands in the segment that begins the frame (SOF), after any number of others. */
function ofJpeg(bytes: Buffer): PictureSize | undefined {
  for (let at = 2; bytes.readUInt8(at) === 0xff; ) {
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function ofWebp(bytes: Buffer): PictureSize | undefined {
  const form = latin1(bytes, 12, 4);
  if (form === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (form === 'VP8L' && bytes.readUInt8(20) === 0x2f) {
    const bits = bytes.readUInt32LE(21);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  const isLossy = form === 'VP8 ' && bytes.readUIntBE(23, 3) === 0x9d012a;
  return isLossy ? { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff } : undefined;
}

/** The first box that tells a size in space; a picture in tiles tells the whole first. */
function ofAvif(bytes: Buffer): PictureSize | undefined {
  const at = bytes.indexOf('ispe', 0, 'latin1');
  return at === -1 ? undefined : { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
}
