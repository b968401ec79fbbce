import type { MailTemplate } from '../../validate-template.ts';

export const en: MailTemplate = {
  subject: 'Confirm your e-mail address for Instroom',
  body: `<mj-text><p>Dear {{recipient.name}},</p><p>You signed up {{organisation.name}} for Instroom. Confirm with the button that this is your e-mail address; you can then start at once.</p></mj-text>
<mj-button href="{{link.url}}">Confirm and start</mj-button>
<mj-text mj-class="small"><p>The link works once, until {{link.expiresAt}}. You signed up nothing? Then throw this message away: nothing will happen.</p></mj-text>`,
};
