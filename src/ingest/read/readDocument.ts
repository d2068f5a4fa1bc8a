import type { TextDocument } from '../document/document';
import type { Finding } from '../types';
import type { EncodingSample } from './encodingSamples';
import { fileFinding } from './fileFinding';
import type { ReadResult } from './readResult';

const saysWhy = ({ level, rule }: Finding): boolean => level === 'error' || rule === 'report-nothing';

/** The tables that are gathered from a document; where there are none a finding says why. */
export async function readDocument(
  whole: TextDocument,
  encodings: EncodingSample[] = [],
): Promise<ReadResult> {
  const withReason = (
    findings: readonly Finding[],
    rule: 'document-no-text' | 'report-nothing',
  ): Finding[] => (findings.some(saysWhy) ? [...findings] : [...findings, fileFinding(rule)]);
  if (whole.blocks.length === 0) {
    return { tables: [], findings: withReason(whole.findings, 'document-no-text'), encodings };
  }
  const { tablesOf } = await import('../report/tablesOf');
  const { tables, findings: found, document } = tablesOf(whole);
  const findings = [...new Set([...whole.findings, ...found])];
  return {
    tables,
    findings: tables.length > 0 ? findings : withReason(findings, 'report-nothing'),
    encodings,
    document,
  };
}
