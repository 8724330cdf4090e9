/** Name of the field that an own value is recorded in: `order.total` comes as `chat_custom_order_total`. */
export function ownField(key: string): `chat_custom_${string}` {
  return `chat_custom_${key.replace(/\./g, '_')}`;
}
