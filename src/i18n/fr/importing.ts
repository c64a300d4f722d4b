// French: the import of files.
import type { ImportWords } from '../catalog-shape';
import { typeset } from '../typeset';
import * as files from './files';
import * as imports from './import';
import { intake } from './intake';

export const importing: ImportWords = typeset({ ...files, ...imports, intake });
