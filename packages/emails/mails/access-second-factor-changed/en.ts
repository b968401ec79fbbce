import type { MailTemplate } from '../../validate-template.ts';

export const en: MailTemplate = {
  subject: 'The way you sign in was changed',
  body: `<mj-text><p>Dear {{recipient.name}},</p><p>A second check or the Microsoft account with which you sign in to Instroom was changed.</p></mj-text>
<mj-table>
  <tr><th>When</th><td>{{device.at}}</td></tr>
  <tr><th>Device</th><td>{{device.name}}</td></tr>
  <tr><th>Network</th><td>{{fallback device.network "unknown"}}</td></tr>
</mj-table>
<mj-button href="{{link.url}}">Look at your security</mj-button>
<mj-text mj-class="small"><p>This was not you? Choose a new password at once with “Forgot password?” and warn your administrator.</p></mj-text>`,
};
