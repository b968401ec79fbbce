import type { MailTemplate } from '../../validate-template.ts';

export const en: MailTemplate = {
  subject: 'Your Instroom password was changed',
  body: `<mj-text><p>Dear {{recipient.name}},</p><p>The password with which you sign in to Instroom was changed. You were signed out on other devices.</p></mj-text>
<mj-table>
  <tr><th>When</th><td>{{device.at}}</td></tr>
  <tr><th>Device</th><td>{{device.name}}</td></tr>
  <tr><th>Network</th><td>{{fallback device.network "unknown"}}</td></tr>
</mj-table>
<mj-button href="{{link.url}}">Look at your security</mj-button>
<mj-text mj-class="small"><p>This was not you? Choose a new password at once with “Forgot password?” and warn your administrator.</p></mj-text>`,
};
