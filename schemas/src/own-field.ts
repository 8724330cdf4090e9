/** Name of the field in which a value of the site is recorded: `order.total` comes as `chat_custom_order_total`. */
export function ownField(key: string): `chat_custom_${string}` {
  return `chat_custom_${key.replace(/\./g, '_')}`;
}
