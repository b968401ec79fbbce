import type { SignInStep } from '@instroom/graphql/admin/graphql.ts';

/** The page on which this step of signing in is taken. */
export function pathOfStep(step: SignInStep): string {
  switch (step) {
    case 'CHOOSE_SECURITY':
      return '/welcome';
    case 'SET_UP_SECOND_FACTOR':
      return '/welcome/second-check';
    case 'SECOND_CHECK':
      return '/sign-in/check';
  }
}
