// What every step of the import is given.
import type { ComponentChildren } from 'preact';
import type { useImport } from './use-import';

export type Flow = ReturnType<typeof useImport>;

export type StepProps = { readonly head: ComponentChildren; readonly flow: Flow };
