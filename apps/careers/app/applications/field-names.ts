/** What the fields of the application form are called in what the browser sends. */

export const PERSON_FIELDS = ['firstName', 'lastName', 'email'] as const;
export const CONSENT_FIELD = 'consent';
export const FILE_FIELD = 'cv';
/** No person sees this field; whoever fills it in is a machine. */
export const TRAP_FIELD = 'website';
/** Where the link to the vacancy stood, as its parameter says. */
export const VIA_FIELD = 'via';

/** A token that the gateway never gives out: with it the other fields are checked, and nothing is handed in. */
export const REFUSED_UPLOAD = 'refused';

export const answerField = (questionId: string) => `answer.${questionId}`;
/** Whether a field holds something that was asked besides name and e-mail address. */
export const isAnswerField = (name: string) => name === 'phone' || name === 'motivation' || name.startsWith('answer.');
/** Of a file that the gateway already holds, beside the field it was chosen in. */
export const keptToken = (field: string) => `token.${field}`;
export const keptName = (field: string) => `name.${field}`;
