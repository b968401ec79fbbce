import type { MailTemplate } from '../../validate-template.ts';

export const en: MailTemplate = {
  subject: 'Your data at {{organisation.name}} {{#if ownData.eraseOn}}will be erased{{else}}have been erased{{/if}}',
  body: `<mj-text><p>{{salutation candidate.firstName}},</p>{{#if ownData.eraseOn}}<p>You asked us to erase your data. We will do so on {{ownData.eraseOn}}. Until that day you can change your mind on your own page.</p><p>Did you not ask for this? Then let us know at once.</p>{{else}}<p>We have erased your data: your applications, your documents and the messages. We can no longer find you in our system.</p><p>This e-mail address too was erased after this message was sent.</p>{{/if}}</mj-text>
<mj-text><p>Kind regards,<br>{{organisation.name}}</p></mj-text>`,
};
