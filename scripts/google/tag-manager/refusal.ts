/** Why a container is left as it is, in a sentence with the remedy. */
export class Refusal extends Error {}
