import type { Env } from '../../env.ts';

/** Whether strangers may sign up an organisation: in the demo and in development, unless the setting says otherwise. */
export function isSignUpOpen({ SIGN_UP, DEMO, NODE_ENV }: Pick<Env, 'SIGN_UP' | 'DEMO' | 'NODE_ENV'>): boolean {
  return SIGN_UP ? SIGN_UP === 'open' : DEMO || NODE_ENV !== 'production';
}
