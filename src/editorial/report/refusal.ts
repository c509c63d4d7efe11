/** A wish that could not be understood or must not be done. Printed as it stands, without a stack. */
export class Refusal extends Error {}
