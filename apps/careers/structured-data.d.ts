declare module '@marbec/web-auto-extractor' {
  interface Extracted {
    jsonld: Record<string, unknown[]>;
    errors: unknown[];
  }
  class WebAutoExtractor {
    constructor(options?: { addLocation?: boolean });
    parse(html: string): Extracted;
  }
  export { WebAutoExtractor as default };
}

declare module '@adobe/structured-data-validator' {
  interface Issue {
    severity: 'ERROR' | 'WARNING';
    issueMessage: string;
  }
  class Validator {
    validate(extracted: unknown): Promise<Issue[]>;
  }
  export { Validator as default };
}
