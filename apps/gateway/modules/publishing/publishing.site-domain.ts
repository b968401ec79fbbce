import { badInput, type DomainError } from '../../platform/errors.ts';
import { problem } from '../../platform/input.ts';
import { type CareersAddressEnv, deploymentAddress } from '../organisation/careers-address.service.ts';

export const RECORD = 'instroom-site=';

type WithDomain = { slug: string; domain: string; domainToken: string };

/** What the owner of a domain adds to DNS: who may use it, and where it leads. */
export function domainRecords(env: CareersAddressEnv, { slug, domain, domainToken }: WithDomain) {
  return {
    recordName: `_instroom.${domain}`,
    recordValue: `${RECORD}${domainToken}`,
    target: new URL(deploymentAddress(env, slug)).hostname,
  };
}

/**
 * A domain as it is compared and stored, or BAD_INPUT. Not a word, an address of numbers, nor a
 * domain of the platform itself.
 */
export function readDomain(env: CareersAddressEnv, typed: string | null | undefined): string | null {
  const text = (typed ?? '')
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/+$/, '');
  if (!text) return null;
  const name = URL.canParse(`http://${text}`) ? new URL(`http://${text}`) : undefined;
  const host = name?.host === name?.hostname && name?.pathname === '/' ? (name?.hostname ?? '').replace(/\.$/, '') : '';
  const isName = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(host);
  const own = new URL(deploymentAddress(env, 'x')).hostname;
  const parent = own.split('.').slice(1).join('.');
  const isOurs =
    host === own ||
    host.endsWith('.localhost') ||
    (env.PUBLIC_CAREERS_URL.includes('{site}') && host.endsWith(`.${parent}`));
  if (isName && !isOurs) return host;
  throw badInput([
    problem(
      'domain',
      'Vul een domein van je eigen organisatie in, zoals werkenbij.voorbeeld.nl.',
      'Fill in a domain of your own organisation, such as jobs.example.com.',
    ),
  ]);
}

export function domainTaken(): DomainError {
  return badInput([
    problem(
      'domain',
      'Dit domein is al van een andere vacaturesite. Kies een ander domein, of vraag wie het domein beheert om het daar eerst weg te halen.',
      'Another careers site has this domain already. Choose another domain, or ask whoever manages the domain to remove it there first.',
    ),
  ]);
}
