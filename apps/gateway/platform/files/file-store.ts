import { createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { createHash, randomUUID } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { S3Driver } from 'flydrive/drivers/s3';
import { S3Client } from '@aws-sdk/client-s3';
import type { Env } from '../../env.ts';

export type ReceivedFile = { path: string; sizeBytes: number; sha256: Buffer };

export class FileTooLarge extends Error {}

export type FileStore = {
  /** Writes a stream to a temporary place, stopping at the byte that is too many. */
  receive(body: Readable, maxBytes: number): Promise<ReceivedFile>;
  /** What was received, as long as it is neither kept nor discarded. */
  incoming(received: ReceivedFile): Promise<Buffer>;
  keep(received: ReceivedFile, key: string): Promise<void>;
  discard(received: ReceivedFile): Promise<void>;
  put(key: string, bytes: Uint8Array): Promise<void>;
  read(key: string): Promise<Readable>;
  bytes(key: string): Promise<Uint8Array>;
  remove(key: string): Promise<void>;
};

export function createFileStore(env: Env): FileStore {
  const root = resolve(env.FILES_DIRECTORY);
  const incoming = join(root, 'incoming');
  const disk = new Disk(
    env.S3_BUCKET ? s3(env, env.S3_BUCKET) : new FSDriver({ location: join(root, 'kept'), visibility: 'private' }),
  );
  return {
    async receive(body, maxBytes) {
      await mkdir(incoming, { recursive: true });
      const path = join(incoming, randomUUID());
      const hash = createHash('sha256');
      let sizeBytes = 0;
      try {
        await pipeline(
          body,
          async function* (chunks: AsyncIterable<Buffer>) {
            for await (const chunk of chunks) {
              sizeBytes += chunk.length;
              if (sizeBytes > maxBytes) throw new FileTooLarge();
              hash.update(chunk);
              yield chunk;
            }
          },
          createWriteStream(path, { mode: 0o600 }),
        );
        const handle = await open(path);
        await handle.sync();
        await handle.close();
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      return { path, sizeBytes, sha256: hash.digest() };
    },
    incoming: ({ path }) => readFile(path),
    async keep({ path }, key) {
      if (env.S3_BUCKET) {
        await disk.copyFromFs(path, key);
        await rm(path, { force: true });
        return;
      }
      const target = join(root, 'kept', key);
      await mkdir(dirname(target), { recursive: true });
      await rename(path, target);
    },
    discard: ({ path }) => rm(path, { force: true }),
    put: (key, bytes) => disk.put(key, bytes),
    read: (key) => disk.getStream(key),
    bytes: (key) => disk.getBytes(key),
    remove: (key) => disk.delete(key),
  };
}

function s3(env: Env, bucket: string): S3Driver {
  const client = new S3Client({
    region: env.S3_REGION,
    // Simple stores keep the framing of checksummed streams inside the file.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(env.S3_ENDPOINT ? { endpoint: env.S3_ENDPOINT, forcePathStyle: true } : {}),
    ...(env.S3_ACCESS_KEY_ID && env.S3_SECRET_ACCESS_KEY
      ? { credentials: { accessKeyId: env.S3_ACCESS_KEY_ID, secretAccessKey: env.S3_SECRET_ACCESS_KEY } }
      : {}),
  });
  return new S3Driver({ client, bucket, visibility: 'private', supportsACL: false });
}
