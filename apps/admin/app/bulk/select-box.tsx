interface SelectBoxProps {
  isOn: boolean;
  label: string;
  onChange: (isStretch: boolean) => void;
}

/** A checkbox in a row that is a link elsewhere: it lies above that, with room for a finger. */
export function SelectBox({ isOn, label, onChange }: SelectBoxProps) {
  return (
    <label className="relative z-10 -m-2 flex cursor-pointer items-center p-2">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ nativeEvent }) => onChange((nativeEvent as MouseEvent).shiftKey)}
        aria-label={label}
        className="size-4.5 cursor-pointer accent-brand"
      />
    </label>
  );
}
