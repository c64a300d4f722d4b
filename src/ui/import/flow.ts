// The props of every step of the import.
import type { ComponentChildren } from 'preact';
import type { useImport } from './use-import';

export type Flow = ReturnType<typeof useImport>;

export type StepProps = { readonly head: ComponentChildren; readonly flow: Flow };
