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

/**
 * Renders a public page once for all who ask for it at the same time.
 *
 * A page that is being rendered is not joined: it may have read its data before this visitor came. Everyone who
 * arrives meanwhile shares the next rendering, so no visitor sees anything older than their own request: a vacancy
 * is live, or gone, from the first request after the change.
 */
export function createPageSharing() {
  const lines = new Map<string, Line>();

  function start(key: string, render: () => Promise<SharedPage>): Promise<SharedPage> {
    const running = render();
    const line: Line = { running, next: undefined };
    lines.set(key, line);
    const leave = () => {
      if (lines.get(key) === line && !line.next) lines.delete(key);
    };
    running.then(leave, leave);
    return running;
  }

  return function share(key: string, render: () => Promise<SharedPage>): Promise<SharedPage> {
    const line = lines.get(key);
    if (!line) return start(key, render);
    line.next ??= line.running.then(
      () => start(key, render),
      () => start(key, render),
    );
    return line.next;
  };
}
