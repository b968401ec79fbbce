import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const HEADER_END = '\r\n\r\n';

/**
 * One keep-alive connection that asks one thing at a time. It reads no more of HTTP than it must, so that the side that
 * asks takes little of the processor from the side that answers.
 */
export class Connection {
  #socket: Socket;
  #received: Buffer[] = [];
  #bytes = 0;
  #expected = Infinity;
  #settle: { resolve(body: Buffer): void; reject(error: Error): void } | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('error', (error) => this.#settle?.reject(error));
    socket.on('close', () => this.#settle?.reject(new Error('The server closed the connection')));
  }

  static async open(port: number): Promise<Connection> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await once(socket, 'connect');
    return new Connection(socket);
  }

  /** Sends a whole request and resolves with the body of its answer; rejects on another status than 200. */
  ask(request: Buffer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received.push(chunk);
    this.#bytes += chunk.length;
    if (this.#expected === Infinity) this.#readHead();
    if (this.#bytes < this.#expected) return;
    const whole = this.#received.length === 1 ? chunk : Buffer.concat(this.#received);
    const body = whole.subarray(whole.indexOf(HEADER_END) + HEADER_END.length);
    const isOk = whole.toString('latin1', 9, 12) === '200';
    this.#received = [];
    this.#bytes = 0;
    this.#expected = Infinity;
    if (isOk) this.#settle?.resolve(body);
    else this.#settle?.reject(new Error(`Not answered: ${whole.toString('utf8', 0, 1_000)}`));
  }

  #readHead(): void {
    const head = Buffer.concat(this.#received);
    const end = head.indexOf(HEADER_END);
    if (end < 0) return;
    const length = /\r\ncontent-length: *(\d+)/i.exec(head.toString('latin1', 0, end))?.[1];
    if (length === undefined) this.#settle?.reject(new Error('An answer without content-length'));
    this.#expected = end + HEADER_END.length + Number(length);
  }
}

/** A request as it goes over the wire. */
export function postOf(path: string, headers: Record<string, string>, body: unknown): Buffer {
  const text = JSON.stringify(body);
  const all = {
    host: 'bench',
    'content-type': 'application/json',
    ...headers,
    'content-length': String(Buffer.byteLength(text)),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${text}`);
}
