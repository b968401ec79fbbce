import type { MailTemplate } from '../../validate-template.ts';

export const nl: MailTemplate = {
  subject: 'Samenvatting van je meldingen ({{notification.count}})',
  body: `<mj-text><p>Beste {{recipient.name}},</p><p>Dit gebeurde er sinds de vorige samenvatting:</p><ul>{{#each notification.items}}<li>{{this}}</li>{{/each}}</ul></mj-text>
<mj-button href="{{notification.url}}">Open Instroom</mj-button>
<mj-text mj-class="small"><p>Je krijgt deze samenvatting omdat je daarvoor hebt gekozen. <a href="{{notification.settingsUrl}}">Kies zelf waarover je bericht krijgt</a>.</p></mj-text>`,
};
