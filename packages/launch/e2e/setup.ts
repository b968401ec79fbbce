import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { unpackBrowser } from '../browser.ts';
import { launchProduct } from '../product.ts';
import { freePort } from '../ports.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** One product with demo data and one unpacked browser for all stories. A story that needs the DNS answers for it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryFolder();
  const { DATABASE_URL, DATABASE_OWNER_URL, SMTP_URL, ...environment } = process.env;
  const dnsPort = await freePort();
  environment.DNS_SERVERS = `127.0.0.1:${dnsPort}`;
  const product = await launchProduct({ dataDirectory: folder, ports: 'free', environment, isDurable: false });
  project.provide('product', {
    urls: { ...product.urls, mailbox: product.mailbox?.url ?? '' },
    databaseOwnerUrl: product.databaseOwnerUrl,
    dnsPort,
    browserPath: await unpackBrowser(),
  });
  return async () => {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
