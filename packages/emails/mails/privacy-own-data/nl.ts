import type { MailTemplate } from '../../validate-template.ts';

export const nl: MailTemplate = {
  subject: 'Je gegevens bij {{organisation.name}}',
  body: `<mj-text><p>{{salutation candidate.firstName}},</p><p>Je vroeg om een link naar je gegevens bij {{organisation.name}}. Op je eigen pagina zie je wat wij van je bewaren. Je kunt je gegevens daar ook verbeteren, downloaden of laten wissen.</p></mj-text>
<mj-button href="{{ownData.url}}">Bekijk je gegevens</mj-button>
<mj-text mj-class="small"><p>De link werkt 24 uur en is alleen voor jou. Stuur deze e-mail niet door. Heb je hier niet om gevraagd? Dan hoef je niets te doen.</p></mj-text>`,
};
