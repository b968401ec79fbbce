import type { AppLoadContext } from '@remix-run/node';

/** What the web server hands to every loader and action. */
export interface RequestContext {
  requestId: string;
  /** Allows this page's own scripts under the content security policy. */
  nonce: string;
  visitorAddress: string;
  /** Hands a cookie set by the gateway on to the browser. */
  passCookieOn: (cookie: string) => void;
}

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestContext {}
}

export type { AppLoadContext };
