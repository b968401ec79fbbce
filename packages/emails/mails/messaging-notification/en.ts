import type { MailTemplate } from '../../validate-template.ts';

export const en: MailTemplate = {
  subject: '{{notification.text}}',
  body: `<mj-text><p>Dear {{recipient.name}},</p><p>{{notification.text}}.</p></mj-text>
<mj-button href="{{notification.url}}">View in Instroom</mj-button>
<mj-text mj-class="small"><p>You receive this message because you get notifications about this by e-mail. <a href="{{notification.settingsUrl}}">Choose what you are told</a>.</p></mj-text>`,
};
