import { sectionOfTable } from './binaryLayout';
import type { SectionReader } from './binarySections';
import type { Cells, Table } from './table';
import { columns, type TableName, type XbrlTables } from './tables';

/** The tables of a document that was kept. Their columns are cut out when somebody asks for a table: nobody does for most tables of most documents. */
export class KeptTables implements XbrlTables {
  readonly #sections: SectionReader;
  readonly #tables: { [Name in TableName]?: Table<string> } = {};

  constructor(sections: SectionReader) {
    this.#sections = sections;
  }

  get schemaReferences(): XbrlTables['schemaReferences'] {
    return this.#table('schemaReferences');
  }

  get elementDeclarations(): XbrlTables['elementDeclarations'] {
    return this.#table('elementDeclarations');
  }

  get typeDefinitions(): XbrlTables['typeDefinitions'] {
    return this.#table('typeDefinitions');
  }

  get roleTypes(): XbrlTables['roleTypes'] {
    return this.#table('roleTypes');
  }

  get arcroleTypes(): XbrlTables['arcroleTypes'] {
    return this.#table('arcroleTypes');
  }

  get usedOn(): XbrlTables['usedOn'] {
    return this.#table('usedOn');
  }

  get documentReferences(): XbrlTables['documentReferences'] {
    return this.#table('documentReferences');
  }

  get linkbases(): XbrlTables['linkbases'] {
    return this.#table('linkbases');
  }

  get roleReferences(): XbrlTables['roleReferences'] {
    return this.#table('roleReferences');
  }

  get extendedLinks(): XbrlTables['extendedLinks'] {
    return this.#table('extendedLinks');
  }

  get locators(): XbrlTables['locators'] {
    return this.#table('locators');
  }

  get resources(): XbrlTables['resources'] {
    return this.#table('resources');
  }

  get arcs(): XbrlTables['arcs'] {
    return this.#table('arcs');
  }

  #table<Name extends TableName>(name: Name): XbrlTables[Name] {
    return (this.#tables[name] ??= this.#cutOut(name)) as XbrlTables[Name];
  }

  #cutOut(name: TableName): Table<string> {
    const cells: Record<string, Cells> = {};
    columns[name].forEach((column, index) => (cells[column] = this.#sections.numbers(sectionOfTable[name] + index)));
    return { length: cells.element!.length, columns: cells };
  }
}
