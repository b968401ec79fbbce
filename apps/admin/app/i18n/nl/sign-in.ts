export const signIn = {
  title: 'Inloggen',
  welcome: 'Welkom terug',
  lead: 'Log in om verder te gaan met werven.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  showPassword: 'Wachtwoord tonen',
  submit: 'Inloggen',
  returning: 'Je sessie is verlopen of je was nog niet ingelogd. Na het inloggen ga je verder waar je was.',
  emailMissing: 'Vul je e-mailadres in.',
  passwordMissing: 'Vul je wachtwoord in.',
  tagline: 'De juiste mensen, op tijd binnen.',
  taglineText: 'Eén plek voor vacatures, sollicitaties en iedereen die meebeslist.',
};
