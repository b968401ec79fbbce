import type { MailTemplate } from '../../validate-template.ts';

export const nl: MailTemplate = {
  subject: 'Nieuw apparaat ingelogd bij Instroom',
  body: `<mj-text><p>Beste {{recipient.name}},</p><p>Er is met jouw account ingelogd op een apparaat dat we nog niet kenden.</p></mj-text>
<mj-table>
  <tr><th>Wanneer</th><td>{{device.at}}</td></tr>
  <tr><th>Apparaat</th><td>{{device.name}}</td></tr>
  <tr><th>Netwerk</th><td>{{fallback device.network "onbekend"}}</td></tr>
</mj-table>
<mj-button href="{{link.url}}">Bekijk je beveiliging</mj-button>
<mj-text mj-class="small"><p>Was jij dit? Dan hoef je niets te doen. Zo niet: log dat apparaat uit bij je beveiliging en kies een nieuw wachtwoord.</p></mj-text>`,
};
