/**
 * A script in a function of its own. Strict mode begins inside of it: at the head of a file it would hold for what others
 * join behind, and be lost behind what others join in front; the semicolon in front of all ends what those left open.
 */
export const inFunction = (text: string): string => `;(()=>{"use strict";${text}})();\n`;
