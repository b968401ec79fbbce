import type { errors as dutch } from '../nl/errors.ts';

export const errors: typeof dutch = {
  notFoundTitle: 'This does not exist (any more)',
  notFoundText: 'The page was moved or removed, or you have no access to it.',
  notAllowedTitle: 'You cannot open this',
  notAllowedText: 'Your role gives no access to this part. Ask an administrator if you need it.',
  refusedTitle: 'This does not work like this',
  failedTitle: 'Something went wrong',
  failedText:
    'It is our fault, not yours. Please try again; if it keeps failing, give this code to your administrator.',
  unreachableTitle: 'The service cannot be reached',
  unreachableText: 'We get no connection. Check your internet or try again in a minute. What you saved is safe.',
  requestId: 'Code: {requestId}',
  retry: 'Try again',
  startAgain: 'Start at the beginning',
  goHome: 'Go to Today',
};
