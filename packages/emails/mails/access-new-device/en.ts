import type { MailTemplate } from '../../validate-template.ts';

export const en: MailTemplate = {
  subject: 'A new device signed in to Instroom',
  body: `<mj-text><p>Dear {{recipient.name}},</p><p>Your account was used to sign in on a device that we did not know yet.</p></mj-text>
<mj-table>
  <tr><th>When</th><td>{{device.at}}</td></tr>
  <tr><th>Device</th><td>{{device.name}}</td></tr>
  <tr><th>Network</th><td>{{fallback device.network "unknown"}}</td></tr>
</mj-table>
<mj-button href="{{link.url}}">Look at your security</mj-button>
<mj-text mj-class="small"><p>Was this you? Then there is nothing to do. If not: sign that device out under your security and choose a new password.</p></mj-text>`,
};
