import type { MailTemplate } from '../../validate-template.ts';

export const en: MailTemplate = {
  subject: 'Confirm your new e-mail address for Instroom',
  body: `<mj-text><p>Dear {{recipient.name}},</p><p>You want to use this e-mail address for Instroom. Confirm with the button that it is yours; from then on you sign in with it.</p></mj-text>
<mj-button href="{{link.url}}">Confirm my e-mail address</mj-button>
<mj-text mj-class="small"><p>The link works once, until {{link.expiresAt}}. Did you not ask for this? Then you can throw this message away: nothing changes.</p></mj-text>`,
};
