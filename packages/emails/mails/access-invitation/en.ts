import type { MailTemplate } from '../../validate-template.ts';

export const en: MailTemplate = {
  subject: '{{#if inviter.name}}{{inviter.name}}{{else}}{{organisation.name}}{{/if}} invites you to Instroom',
  body: `<mj-text><p>Dear {{recipient.name}},</p><p>{{#if inviter.name}}{{inviter.name}} of {{organisation.name}}{{else}}{{organisation.name}}{{/if}} invites you to work together on recruitment in Instroom.</p></mj-text>
{{#if invitation.message}}<mj-text><p>“{{invitation.message}}”</p></mj-text>{{/if}}
<mj-button href="{{link.url}}">Sign up</mj-button>
<mj-text><p>You then read the terms, choose a password and set up a second check. Keep your phone at hand.</p></mj-text>
<mj-text mj-class="small"><p>The link works once, until {{link.expiresAt}}. Too late? Ask your colleague for a new invitation. If you do not know {{organisation.name}}, you can throw this message away.</p></mj-text>`,
};
