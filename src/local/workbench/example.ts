/** Fills the workbook with the example salon, through the add-on's own commands as its sidebar sends them. */
import type { Language } from '../../core/language';
import { AddOn, type Runner } from '../add-on';
import { isEmptyBook, loadExampleSalon, type Progress } from '../example/load';
import { StepRefused } from '../step';
import type { ExampleAnswer } from './messages';

/** What the example needs of the add-on: its exposed functions. */
export interface AddOnApi {
  readonly exposed: readonly string[];
  readonly call: Runner;
}

export function loadExample(
  { exposed, call }: AddOnApi,
  language: Language,
  progress: Progress,
): ExampleAnswer {
  if (!exposed.includes('api') || !exposed.includes('openSidebar'))
    return { status: 'not available', sentence: 'The example salon is not available in this add-on.' };
  const addOn = new AddOn(call);
  try {
    if (!isEmptyBook(addOn)) return { status: 'has clients', sentence: 'This workbook has clients already.' };
    const { clients, invoices } = loadExampleSalon(addOn, { language }, progress);
    const sentence = `The example salon is loaded: ${clients} invented clients, ${invoices} invoices up to today.`;
    return { status: 'loaded', sentence };
  } catch (error) {
    if (error instanceof StepRefused) return { status: 'refused', sentence: error.message };
    throw error;
  }
}
