/** A page as it went out, to be sent to everyone who waited for it. */
export interface SharedPage {
  status: number;
  headers: [string, string][];
  body: Buffer;
}

interface Line {
  running: Promise<SharedPage>;
  next: Promise<SharedPage> | undefined;
}

type Render = () => Promise<SharedPage>;

/**
 * Renders a public page once for all who ask for it at the same time.
 *
 * A page that is being rendered is not joined: it may have read its data before this visitor came. Everyone who
 * arrives meanwhile shares the next rendering, so no visitor sees anything older than their own request: a vacancy
 * is live, or gone, from the first request after the change. A page that calls itself private is rendered for each.
 */
export function createPageSharing() {
  const lines = new Map<string, Line>();

  function start(key: string, render: Render): Promise<SharedPage> {
    const running = render();
    const line: Line = { running, next: undefined };
    lines.set(key, line);
    const leave = () => {
      if (lines.get(key) === line && !line.next) lines.delete(key);
    };
    running.then(leave, leave);
    return running;
  }

  function join(key: string, render: Render): Promise<SharedPage> {
    const line = lines.get(key);
    if (!line) return start(key, render);
    const begin = () => start(key, render);
    line.next ??= line.running.then(begin, begin);
    return line.next;
  }

  return async function share(key: string, render: Render): Promise<SharedPage> {
    let isOwn = false;
    const page = await join(key, () => {
      isOwn = true;
      return render();
    });
    return isOwn || !isPrivate(page) ? page : render();
  };
}

function isPrivate({ headers }: SharedPage): boolean {
  return headers.some(([name, value]) => name === 'cache-control' && /\b(private|no-store)\b/.test(value));
}
