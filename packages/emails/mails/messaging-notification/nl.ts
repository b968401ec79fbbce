import type { MailTemplate } from '../../validate-template.ts';

export const nl: MailTemplate = {
  subject: '{{notification.text}}',
  body: `<mj-text><p>Beste {{recipient.name}},</p><p>{{notification.text}}.</p></mj-text>
<mj-button href="{{notification.url}}">Bekijk in Instroom</mj-button>
<mj-text mj-class="small"><p>Je krijgt dit bericht omdat je meldingen hierover per e-mail ontvangt. <a href="{{notification.settingsUrl}}">Kies zelf waarover je bericht krijgt</a>.</p></mj-text>`,
};
