# The card to carry: one page that says what to do and whom to call.

carry-title = 如果发生什么事
carry-lead = 请打印本页，折好随身携带。请给您信任的人一份。
carry-emergency = 如果有人不安全。
carry-own = 我的律师的电话（手写填入）
carry-trusted = 应通知的人及其电话
carry-made-at = { $date }，{ $time }
carry-end = 本页结束
carry-file-name = card-to-carry.pdf
