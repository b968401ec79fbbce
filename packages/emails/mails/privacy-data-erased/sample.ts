import { sampleMailData } from '../../mail-data.ts';

export const sample = { nl: sampleMailData('data-erased', 'nl'), en: sampleMailData('data-erased', 'en') };
