/** A table as data: what it says, not how it is drawn. Every format draws from the same. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** One cell for each column. */
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

export interface Column {
  readonly header: string;
  readonly align: 'start' | 'center' | 'end';
}

export const column = (header: string, align: Column['align'] = 'start'): Column => ({ header, align });
