/** Says which choices about the consent tool cannot be. */
import type { Finding } from '../../schemas/src/finding.ts';
import { faults } from '../language/texts.ts';
import type { Choices } from './choices.ts';
import { type ConsentTool, consentTools } from './consent-tools.ts';
import { isPlain, oneOf, wrong } from './wrong.ts';

/** Finds a tool that nobody knows here, and a name that no condition of Tag Manager can hold. */
export function checkConsentTool({ consentSource, consentTool, consentName }: Choices): Finding[] {
  if (consentTool === '') return [];
  const unknown = oneOf('consentTool', consentTool, Object.keys(consentTools));
  if (unknown.length > 0) return unknown;
  const { label, named, state }: ConsentTool = consentTools[consentTool];
  if (consentSource !== 'tool' || !named) return [];
  if (!consentName && !named.usual) {
    return [wrong('consentName', consentName, faults.emptyName(label), faults.writeIt(named.label))];
  }
  if (consentName !== '' && !isPlain(consentName)) {
    return [wrong('consentName', consentName, faults.notPlain, faults.plain)];
  }
  // A dot would be read as a way into an object, braces as a variable.
  const isVariable = state?.variable === '{name}';
  if (/[{}]/.test(consentName) || (isVariable && consentName.includes('.'))) {
    return [wrong('consentName', consentName, faults.notLookedUp, faults.otherName)];
  }
  return [];
}
