/** Values of the grid's calculation as functions of the add-in give them back, and what the grid is told of a function. */

import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  type ErrorType,
  type IFunctionInfo,
  FunctionType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { type EnteredValue, isErrorText } from '../model/entry';
import { type FunctionDescription } from '../functions/catalogue';
import { type CallPlace } from '../functions/invoker';
import { type FunctionResult } from '../functions/results';
import { UNIT_ID } from './snapshot';

export function toValueObject({ values }: FunctionResult, place: CallPlace): BaseValueObject {
  const [first] = values;
  if (values.length === 1 && first?.length === 1) return single(first[0] ?? '');
  return new ArrayValueObject({
    calculateValueList: values.map((line) => line.map(single)),
    rowCount: values.length,
    columnCount: first?.length ?? 0,
    unitId: UNIT_ID,
    sheetId: place.sheet,
    row: place.row,
    column: place.column,
  });
}

function single(value: EnteredValue): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return isErrorText(value) ? ErrorValueObject.create(value as ErrorType) : StringValueObject.create(value);
}

export function functionInfo(name: string, description: FunctionDescription): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: description.description ?? '',
    abstract: description.description ?? '',
    functionParameter: description.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: parameter.dimensionality === 'matrix' ? 'A1:A5' : 'A1',
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
