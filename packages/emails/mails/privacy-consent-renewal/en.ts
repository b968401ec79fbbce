import type { MailTemplate } from '../../validate-template.ts';

export const en: MailTemplate = {
  subject: 'May we keep your data longer?',
  body: `<mj-text><p>{{salutation candidate.firstName}},</p><p>You applied to {{organisation.name}} before. We would like to keep your data for another year. Then we can send you a message when there is work that suits you.</p><p>Is that all right? Then click the button and confirm it on the page.</p></mj-text>
<mj-button href="{{ownData.url}}">Yes, keep my data</mj-button>
<mj-text><p>If you do nothing, {{#if ownData.eraseOn}}we erase your data on {{ownData.eraseOn}}{{else}}we erase your data when the period is over{{/if}}. You need not do anything for that.</p></mj-text>
<mj-text mj-class="small"><p>The link is for you only. Do not forward this e-mail. On the same page you can also view or correct your data, or have them erased at once.</p></mj-text>`,
};
