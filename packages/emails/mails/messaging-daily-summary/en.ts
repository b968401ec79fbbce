import type { MailTemplate } from '../../validate-template.ts';

export const en: MailTemplate = {
  subject: 'Summary of your notifications ({{notification.count}})',
  body: `<mj-text><p>Dear {{recipient.name}},</p><p>This happened since the last summary:</p><ul>{{#each notification.items}}<li>{{this}}</li>{{/each}}</ul></mj-text>
<mj-button href="{{notification.url}}">Open Instroom</mj-button>
<mj-text mj-class="small"><p>You receive this summary because you chose to. <a href="{{notification.settingsUrl}}">Choose what you are told</a>.</p></mj-text>`,
};
