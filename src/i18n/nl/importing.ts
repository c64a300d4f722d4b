// Dutch: the import of files.
import type { ImportWords } from '../catalog-shape';
import * as files from './files';
import * as imports from './import';
import { intake } from './intake';

export const importing: ImportWords = { ...files, ...imports, intake };
