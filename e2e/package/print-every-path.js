// Says what everyPath() came to, as one line: what a bundle of it, or a copy for CommonJS, prints when it is run.
import { everyPath } from './every-path.js';

everyPath().then(line => console.log(line));
