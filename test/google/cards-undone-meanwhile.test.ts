// Gift cards while a person moves rows or columns of their tab, and an import is taken back.
import { testCardsMeanwhile } from './cards-meanwhile';

testCardsMeanwhile('an import is taken back');
