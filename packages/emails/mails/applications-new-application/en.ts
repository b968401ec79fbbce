import type { MailTemplate } from '../../validate-template.ts';

export const en: MailTemplate = {
  subject: 'New application: {{vacancy.title}}',
  body: `<mj-text><p>Dear {{recipient.name}},</p><p>A new application has come in for a vacancy of your team.</p></mj-text>
<mj-table>
  <tr><th>Candidate</th><td><strong>{{candidate.name}}</strong></td></tr>
  <tr><th>Vacancy</th><td>{{vacancy.title}}{{#if vacancy.place}}, {{vacancy.place}}{{/if}}</td></tr>
  <tr><th>Received</th><td>{{date application.date "weekday"}}</td></tr>
  <tr><th>Reference</th><td>{{application.reference}}</td></tr>
</mj-table>
<mj-button href="{{application.url}}">View the application</mj-button>
<mj-text mj-class="small"><p>You receive this message because you are in the team of this vacancy. To protect privacy, the candidate’s details are only in Instroom.</p></mj-text>`,
};
