// English: the import of files.
import * as files from './files';
import * as imports from './import';
import { intake } from './intake';

export const importing = { ...files, ...imports, intake };
