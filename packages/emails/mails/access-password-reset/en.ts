import type { MailTemplate } from '../../validate-template.ts';

export const en: MailTemplate = {
  subject: 'Change your Instroom password',
  body: `<mj-text><p>Dear {{recipient.name}},</p><p>You asked for a new password for Instroom. Choose it on the page behind this button.</p></mj-text>
<mj-button href="{{link.url}}">Change password</mj-button>
<mj-text mj-class="small"><p>The link works once, until {{link.expiresAt}}. You did not ask for this? Then there is nothing to do: your password stays as it is.</p></mj-text>`,
};
