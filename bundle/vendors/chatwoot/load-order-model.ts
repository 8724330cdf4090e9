import { listenersModel } from '../room/load-order/listeners-model.ts';
import { loadOrder } from './load-order.ts';

export const loadOrderModel = listenersModel(loadOrder);
