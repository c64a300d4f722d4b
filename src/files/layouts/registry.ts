// The tills whose exports are known by their headings, in the order in which people are told them.
import { acuity } from './acuity';
import { calendar } from './calendar';
import { calendly } from './calendly';
import { clover } from './clover';
import { fresha } from './fresha';
import type { Layout } from './layout';
import { lightspeed } from './lightspeed';
import { loyverse } from './loyverse';
import { phorest } from './phorest';
import { planity } from './planity';
import { salonized } from './salonized';
import { shopify } from './shopify';
import { simplybook } from './simplybook';
import { square } from './square';
import { sumup } from './sumup';
import { treatwell } from './treatwell';
import { vagaro } from './vagaro';
import { woocommerce } from './woocommerce';
import { zettle } from './zettle';

export const layouts: readonly Layout[] = [
  salonized,
  square,
  fresha,
  treatwell,
  planity,
  phorest,
  vagaro,
  simplybook,
  lightspeed,
  sumup,
  zettle,
  shopify,
  loyverse,
  clover,
  woocommerce,
  acuity,
  calendly,
  calendar,
];
