import * as fs from 'node:fs/promises';

/** The record that ends an archive begins with these bytes, and has so many without its comment (.ZIP File Format Specification, 4.3.16). */
const signature = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const recordLength = 22;
const longestComment = 0xffff;

/**
 * Where an archive ends in its file, in bytes: before the zeros that some programs write behind it, EDGAR's among them.
 * @returns the size of the file where something else, or no archive, is there; rejects where the file cannot be read
 */
export async function endOfArchive(file: string): Promise<number> {
  const { size, tail } = await readTail(file);
  if (tail.at(-1) !== 0) return size;
  const record = tail.lastIndexOf(signature);
  if (record < 0 || record + recordLength > tail.length) return size;
  const end = record + recordLength + tail.readUInt16LE(record + recordLength - 2);
  return end <= tail.length && tail.subarray(end).every((byte) => byte === 0) ? size - tail.length + end : size;
}

async function readTail(file: string): Promise<{ readonly size: number; readonly tail: Buffer }> {
  const handle = await fs.open(file);
  try {
    const { size } = await handle.stat();
    const tail = Buffer.alloc(Math.min(size, recordLength + longestComment));
    await handle.read(tail, 0, tail.length, size - tail.length);
    return { size, tail };
  } finally {
    await handle.close();
  }
}
