import type { MailTemplate } from '../../validate-template.ts';

export const en: MailTemplate = {
  subject: 'We have received your application: {{vacancy.title}}',
  body: `<p>{{salutation candidate.firstName}},</p>
<p>Thank you for applying to {{organisation.name}}. We are glad that you would like to work with us. Your application has reached us safely.</p>
<blockquote>
  <p><strong>{{vacancy.title}}</strong><br>Received on {{application.date}}<br>Reference: {{application.reference}}</p>
</blockquote>
<h2>What happens next?</h2>
<ol>
  <li>We read your application.</li>
  <li>We look at how well the job and you fit together.</li>
  <li>You receive an e-mail from us. It tells you whether we invite you for an interview.</li>
</ol>
<h2>When will you hear from us?</h2>
{{#if vacancy.closingDate}}
<p>People can apply until {{vacancy.closingDate}}. You will hear from us within two weeks after that day.</p>
{{else}}
<p>You will hear from us within two weeks.</p>
{{/if}}
<p>Do you have a question about your application? Please mention your reference.{{#if vacancy.url}} Would you like to read the vacancy again? <a href="{{vacancy.url}}">View the vacancy</a>.{{/if}}</p>
<p>Kind regards,<br>{{organisation.name}}</p>`,
};
