import { sampleMailData } from '../../mail-data.ts';

export const sample = { nl: sampleMailData('account-notice', 'nl'), en: sampleMailData('account-notice', 'en') };
