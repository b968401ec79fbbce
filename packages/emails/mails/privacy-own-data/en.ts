import type { MailTemplate } from '../../validate-template.ts';

export const en: MailTemplate = {
  subject: 'Your data at {{organisation.name}}',
  body: `<mj-text><p>{{salutation candidate.firstName}},</p><p>You asked for a link to your data at {{organisation.name}}. On your own page you see what we keep about you. You can also correct or download your data there, or have them erased.</p></mj-text>
<mj-button href="{{ownData.url}}">View your data</mj-button>
<mj-text mj-class="small"><p>The link works for 24 hours and is for you only. Do not forward this e-mail. Did you not ask for it? Then you need not do anything.</p></mj-text>`,
};
