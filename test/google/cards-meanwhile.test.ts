// Gift cards while a person moves rows or columns of their tab, and its file is taken again.
import { testCardsMeanwhile } from './cards-meanwhile';

testCardsMeanwhile('its file is taken again');
