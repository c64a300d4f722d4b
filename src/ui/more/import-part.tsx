// The import of files: a part of the page that is fetched when it is opened.
import { PartComing } from '../part-coming';
import { usePart } from '../use-part';

const load = () => import('../import/import-view');

export function ImportPart({ onBack }: { onBack(): void }) {
  const part = usePart('import', load);
  if (part.module === null) return <PartComing part={part} />;
  const { ImportView } = part.module;
  return <ImportView onBack={onBack} />;
}
