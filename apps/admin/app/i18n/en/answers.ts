import type { answers as dutch } from '../nl/answers.ts';

export const answers: typeof dutch = {
  addressProblem: 'Mind the e-mail address',
  addressWorks: 'Address works after all',
  addressCleared: 'This address is written to again',
  automatic: 'This is an automatic answer, such as one about absence.',
  otherAddressTitle: 'From another address',
  otherAddress:
    "This answer came from {address}, not from the candidate's address. Check that it really is from the candidate.",
  imagesHeld: 'Pictures from the internet were not loaded: by those a sender sees when you read the mail.',
  showImages: 'Show pictures',
  shown: 'Answer: {subject}',
  noSubject: 'without a subject',
  empty: 'This answer has no text.',
  earlier: 'Earlier messages',
  files: 'Files with this answer',
  open: 'Open {fileName}',
  save: 'Save {fileName}',
  leftOut: {
    DANGEROUS: 'not kept, files of this kind can do harm',
    TOO_LARGE: 'not kept, larger than 10 MB',
    TOO_MANY: 'not kept, more than 20 files',
  },
  nextAttempt: 'The mail server has not taken this message yet. We try again at {time}.',
  nextAttemptTitle: 'Will be tried again',
  tryNow: 'Try now',
  mayTakeMinutes: "Arrival can take some minutes more, depending on the candidate's mail provider.",
};
