import { TextField, type TextFieldProps } from './text-field.tsx';

export interface NumberFieldProps extends Omit<TextFieldProps, 'type' | 'inputMode'> {
  /** Lets a comma or a point through, for amounts. */
  hasDecimals?: boolean;
}

/** A number one types: no arrows that change it by accident, a numeric keyboard on a phone. */
export function NumberField({ hasDecimals = false, ...props }: NumberFieldProps) {
  return <TextField autoComplete="off" {...props} type="text" inputMode={hasDecimals ? 'decimal' : 'numeric'} />;
}
