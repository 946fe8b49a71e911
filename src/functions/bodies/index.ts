/** Every function's body by its id. The ids must be those of the catalogue; a test compares them. */

import { type Body } from '../call/call-of';
import { capaian, predikat, rerata, status } from './achievement';
import { jenis, periksa, selaras, smart } from './checks';
import { efisiensi, kemajuan, persentase, pertumbuhan } from './comparison';
import { angka, satuan, urai } from './reading';
import { rujukan } from './reference';
import { konsolidasi, proyeksi, tren } from './series';

export const BODIES: Readonly<Record<string, Body>> = {
  CAPAIAN: capaian,
  PREDIKAT: predikat,
  STATUS: status,
  PERSENTASE: persentase,
  RERATA: rerata,
  KONSOLIDASI: konsolidasi,
  KEMAJUAN: kemajuan,
  PERTUMBUHAN: pertumbuhan,
  TREN: tren,
  PROYEKSI: proyeksi,
  EFISIENSI: efisiensi,
  ANGKA: angka,
  SATUAN: satuan,
  URAI: urai,
  JENIS: jenis,
  SMART: smart,
  PERIKSA: periksa,
  SELARAS: selaras,
  RUJUKAN: rujukan,
};
