import { once } from 'node:events';
import DNS from 'dns2';
import { freePort } from './ports.ts';

/** Text records by name; `A` and `MX` beside them where a test needs them. */
export type Zone = { texts: Map<string, string[]>; addresses: Map<string, string>; mailServers: Map<string, string> };

export type DnsServer = {
  zone: Zone;
  /** For the setting DNS_SERVERS. */
  address: string;
  /** Answers nothing any more, as name servers that fail do. */
  isSilent: boolean;
  stop(): Promise<void>;
};

const { Packet } = DNS;

/** A real name server on this machine, that answers from a zone which tests change as they go. Any free port when none is named. */
export async function startDnsServer(wantedPort?: number): Promise<DnsServer> {
  const zone: Zone = { texts: new Map(), addresses: new Map(), mailServers: new Map() };
  const server = DNS.createServer({
    udp: true,
    // Long answers do not fit in one datagram and are asked for again over TCP.
    tcp: true,
    handle(request, send) {
      const response = Packet.createResponseFromRequest(request);
      const [question] = request.questions as unknown as { name: string; type: number }[];
      const name = question?.name.toLowerCase() ?? '';
      const answer = { name, class: Packet.CLASS.IN, ttl: 1 };
      if (running.isSilent) response.header.rcode = 2;
      else if (question?.type === Packet.TYPE.TXT)
        for (const text of zone.texts.get(name) ?? [])
          response.answers.push({ ...answer, type: Packet.TYPE.TXT, data: text.match(/.{1,250}/gs) ?? [''] } as never);
      else if (question?.type === Packet.TYPE.A && zone.addresses.has(name))
        response.answers.push({ ...answer, type: Packet.TYPE.A, address: zone.addresses.get(name) } as never);
      else if (question?.type === Packet.TYPE.MX && zone.mailServers.has(name))
        response.answers.push({
          ...answer,
          type: Packet.TYPE.MX,
          exchange: zone.mailServers.get(name),
          priority: 10,
        } as never);
      if (!running.isSilent && response.answers.length === 0) response.header.rcode = 3;
      send(response);
    },
  });
  const running: DnsServer = {
    zone,
    address: '',
    isSilent: false,
    async stop() {
      const closed = once(server, 'close');
      await server.close();
      await closed.catch(() => undefined);
    },
  };
  const port = wantedPort ?? (await freePort());
  await server.listen({ udp: { port, address: '127.0.0.1' }, tcp: { port, address: '127.0.0.1' } });
  running.address = `127.0.0.1:${port}`;
  return running;
}
