import type { signIn as dutch } from '../nl/sign-in.ts';

export const signIn: typeof dutch = {
  title: 'Sign in',
  welcome: 'Welcome back',
  lead: 'Sign in to carry on recruiting.',
  email: 'E-mail address',
  password: 'Password',
  showPassword: 'Show password',
  submit: 'Sign in',
  returning: 'Your session has ended or you were not signed in yet. After signing in you carry on where you were.',
  emailMissing: 'Enter your e-mail address.',
  passwordMissing: 'Enter your password.',
  tagline: 'The right people, in on time.',
  taglineText: 'One place for vacancies, applications and everyone who has a say.',
};
