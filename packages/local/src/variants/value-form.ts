/** How one value of an answer may be printed, beside the way in which it usually is. */
export interface ValueForm {
  /** A number may be printed as its digits in quotes. */
  readonly quoted?: true;
  /** Values that say the same. */
  readonly synonyms?: readonly (boolean | number | string)[];
  /** The value that says what absence says: where it stands, the field may be left out. */
  readonly blank?: null | "";
  /** Where the field is absent, `blank` may stand. */
  readonly isAdded?: true;
  /** The field may be left out whatever it says. */
  readonly mayBeLeftOut?: true;
  /** Another name of the field. */
  readonly alias?: string;
  /** A list of one may be printed as what is in it. */
  readonly mayBeBare?: true;
  /** Forms of the fields of the object, or of each object in the list. */
  readonly fields?: FieldForms;
}

/** Name of a field → its forms; a field that is not named has one form. */
export type FieldForms = Readonly<Record<string, ValueForm>>;
