import { sampleMailData } from '../../mail-data.ts';

export const sample = { nl: sampleMailData('acknowledgement', 'nl'), en: sampleMailData('acknowledgement', 'en') };
