// Dutch: the import of files.
import * as files from './files';
import * as imports from './import';

export const importing = { ...files, ...imports };
